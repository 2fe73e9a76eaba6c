import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentState, AssessmentSummary } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { useInstruments } from '../instrument';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { AssessmentLine } from './AssessmentLine';
import { states } from './looks';
import { messages } from './messages';
import { OpenForm } from './OpenForm';
import { useAssessments } from './queries';
import './assessment.css';

const yearsBack = 8;

/** Filled instruments, the newest year first. */
export default function AssessmentsPage() {
  const t = useText(messages);
  const opener = useRole('administrator', 'reviewer');
  const [opening, setOpening] = useState(false);
  const [year, setYear] = useState<number>();
  const [instrument, setInstrument] = useState<string>();
  const [state, setState] = useState<AssessmentState>();
  const assessments = useAssessments({ year, instrument, state });
  const narrowed = Boolean(year || instrument || state);
  return (
    <Page
      title={t('title')}
      intro={
        <p>
          {t('intro')} <Link to="/instruments">{t('toInstruments')}</Link>
        </p>
      }
      actions={
        opener && (
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('open')}
          </Button>
        )
      }
    >
      <Panel>
        <div className="filters">
          <YearChoice value={year} onChange={setYear} />
          <InstrumentChoice value={instrument} onChange={setInstrument} />
          <Select<AssessmentState>
            allowClear
            aria-label={t('state')}
            placeholder={t('allStates')}
            value={state}
            onChange={setState}
            options={(Object.keys(states) as AssessmentState[]).map((one) => ({
              value: one,
              label: t(states[one].text),
            }))}
          />
        </div>
        <Loaded query={assessments}>
          {({ pages }) => {
            const all = pages.flatMap((page) => page.items);
            return all.length === 0 ? (
              <Nothing
                title={t(narrowed ? 'noneFiltered' : 'none')}
                hint={t(narrowed ? 'noneFilteredHint' : opener ? 'noneHint' : 'noneReaderHint')}
              />
            ) : (
              <>
                <Lines assessments={all} />
                {assessments.hasNextPage && (
                  <Button loading={assessments.isFetchingNextPage} onClick={() => void assessments.fetchNextPage()}>
                    {t('more')}
                  </Button>
                )}
              </>
            );
          }}
        </Loaded>
      </Panel>
      {opening && <OpenForm onClose={() => setOpening(false)} />}
    </Page>
  );
}

function Lines({ assessments }: { assessments: AssessmentSummary[] }) {
  return (
    <ul className="lines">
      {assessments.map((one) => (
        <AssessmentLine key={one.id} assessment={one} />
      ))}
    </ul>
  );
}

function YearChoice({ value, onChange }: { value: number | undefined; onChange: (year?: number) => void }) {
  const t = useText(messages);
  const now = new Date().getFullYear();
  return (
    <Select<number>
      allowClear
      aria-label={t('year')}
      placeholder={t('allYears')}
      value={value}
      onChange={onChange}
      options={Array.from({ length: yearsBack }, (_, back) => ({ value: now - back, label: String(now - back) }))}
    />
  );
}

function InstrumentChoice({ value, onChange }: { value: string | undefined; onChange: (code?: string) => void }) {
  const t = useText(messages);
  const pick = usePick();
  const instruments = useInstruments();
  const byCode = new Map(
    instruments.data?.filter((one) => one.state === 'published').map((one) => [one.code, pick(one.name)]),
  );
  return (
    <Select<string>
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('instrument')}
      placeholder={t('allInstruments')}
      value={value}
      onChange={onChange}
      options={[...byCode].map(([code, label]) => ({ value: code, label }))}
    />
  );
}
