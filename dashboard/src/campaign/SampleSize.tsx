import { Button, Form, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';
import { type SampleSizes, sampleSizes } from './sample-size';

const errors = [0.01, 0.03, 0.05, 0.1];
const formulas: readonly { key: keyof SampleSizes; name: string }[] = [
  { key: 'slovin', name: 'Slovin' },
  { key: 'cochran', name: 'Cochran' },
  { key: 'krejcieMorgan', name: 'Krejcie–Morgan' },
];

/** Helps to say how many answers are wanted of a group or an area. */
export function SampleSize() {
  const t = useText(messages);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [population, setPopulation] = useState<number | null>(1000);
  const [error, setError] = useState(0.05);
  const sizes = population ? sampleSizes(population, error) : null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sampleSize')}</Button>
      <Modal open={open} title={t('sampleSize')} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
        <p className="soft">{t('sampleHint')}</p>
        <Form layout="vertical">
          <Form.Item label={t('population')} htmlFor="population">
            <InputNumber<number>
              id="population"
              className="wide"
              min={1}
              max={100_000_000}
              precision={0}
              value={population}
              onChange={setPopulation}
            />
          </Form.Item>
          <Form.Item label={t('marginOfError')}>
            <Select<number>
              aria-label={t('marginOfError')}
              value={error}
              onChange={setError}
              options={errors.map((value) => ({ value, label: format.percent(value * 100, 0) }))}
            />
          </Form.Item>
        </Form>
        <dl className="sample-sizes">
          {formulas.map(({ key, name }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd className="numeric">{sizes ? format.number(sizes[key]) : '–'}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
