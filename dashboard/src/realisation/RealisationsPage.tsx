import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useMe, useRole } from '../app/session';
import { useText } from '../i18n';
import { useIndicators } from '../indicator';
import { useOpds } from '../opd/queries';
import { Loaded, Nothing, Page, Panel } from '../ui';
import { Due } from './Due';
import { messages } from './messages';
import { OpdProgress } from './OpdProgress';
import { RealisationGrid } from './RealisationGrid';
import './realisation.css';

const yearsBack = 10;
const everyOpd = '';

/** Where an OPD enters what its indicators reached in a year, and the administrator checks it. */
export default function RealisationsPage() {
  const t = useText(messages);
  const me = useMe();
  const administrator = useRole('administrator');
  const [address, setAddress] = useSearchParams();
  const now = new Date().getFullYear();
  const year = Number(address.get('year')) || now;
  const opd = administrator ? address.get('opd') || null : me.opd;
  const choose = (name: string, value: string) =>
    setAddress((before) => new URLSearchParams([...[...before].filter(([key]) => key !== name), [name, value]]), {
      replace: true,
    });
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <Panel>
        <div className="filters">
          {administrator && <OpdChoice value={opd} onChange={(code) => choose('opd', code)} />}
          <Select<number>
            aria-label={t('year')}
            value={year}
            onChange={(chosen) => choose('year', String(chosen))}
            options={Array.from({ length: yearsBack }, (_, back) => ({ value: now - back, label: String(now - back) }))}
          />
        </div>
        <Due key={year} year={year} />
        {opd ? (
          <OfOpd key={`${opd} ${year}`} opd={opd} year={year} />
        ) : (
          <OpdProgress year={year} onOpen={(code) => choose('opd', code)} />
        )}
      </Panel>
    </Page>
  );
}

function OfOpd({ opd, year }: { opd: string; year: number }) {
  const t = useText(messages);
  const indicators = useIndicators({ opd });
  return (
    <Loaded query={indicators} rows={6}>
      {(all) =>
        all.length === 0 ? (
          <Nothing title={t('none')} hint={t('noneHint')} />
        ) : (
          <RealisationGrid indicators={all} year={year} />
        )
      }
    </Loaded>
  );
}

function OpdChoice({ value, onChange }: { value: string | null; onChange: (opd: string) => void }) {
  const t = useText(messages);
  const opds = useOpds();
  return (
    <Select<string>
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('opd')}
      value={value ?? everyOpd}
      onChange={onChange}
      options={[
        { value: everyOpd, label: t('allOpds') },
        ...(opds.data?.map((one) => ({ value: one.code, label: one.name })) ?? []),
      ]}
    />
  );
}
