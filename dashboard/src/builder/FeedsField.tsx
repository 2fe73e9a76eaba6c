import { AutoComplete } from 'antd';
import { usePlans } from '../app/city';
import { type LocalText, usePick, useText } from '../i18n';
import { useFlaws } from './context';
import { Faults } from './fields';
import { messages } from './messages';
import { fieldId } from './path';

type Scale = readonly [code: string, id: string, en: string];

const criteria: readonly Scale[] = [
  ['criterion:efisien', 'Efisien', 'Efficient'],
  ['criterion:efektif', 'Efektif', 'Effective'],
  ['criterion:akuntabel', 'Dapat dipertanggungjawabkan', 'Accountable'],
  ['criterion:manfaat', 'Bermanfaat bagi kesejahteraan', 'Beneficial'],
];

const readiness: readonly Scale[] = [
  ['readiness:sdm', 'Sumber daya manusia', 'People'],
  ['readiness:anggaran', 'Anggaran', 'Budget'],
  ['readiness:kelembagaan', 'Tata kelola dan kelembagaan', 'Governance'],
  ['readiness:infra_fisik', 'Infrastruktur fisik', 'Physical infrastructure'],
  ['readiness:infra_digital', 'Infrastruktur digital', 'Digital infrastructure'],
  ['readiness:infra_sosial', 'Infrastruktur sosial', 'Social infrastructure'],
  ['readiness:kebijakan', 'Kebijakan daerah', 'Local policy'],
  ['readiness:pelaksanaan', 'Pelaksanaan kebijakan', 'Execution of policy'],
];

/** The nine elements of PermenPANRB 14/2017. */
const satisfaction: readonly Scale[] = [
  ['ikm:persyaratan', 'Persyaratan', 'Requirements'],
  ['ikm:prosedur', 'Sistem, mekanisme, dan prosedur', 'Procedure'],
  ['ikm:waktu', 'Waktu penyelesaian', 'Time'],
  ['ikm:biaya', 'Biaya/tarif', 'Cost'],
  ['ikm:produk', 'Produk spesifikasi jenis pelayanan', 'Product'],
  ['ikm:kompetensi', 'Kompetensi pelaksana', 'Competence'],
  ['ikm:perilaku', 'Perilaku pelaksana', 'Behaviour'],
  ['ikm:pengaduan', 'Penanganan pengaduan, saran, dan masukan', 'Complaints'],
  ['ikm:sarana', 'Sarana dan prasarana', 'Facilities'],
];

interface Props {
  pointer: string;
  value: string | null | undefined;
  onChange(value: string | null): void;
  small?: boolean;
}

/** Chooses the scale whose figure the answers count for; one that is not offered can be typed. */
export function FeedsField({ pointer, value, onChange, small = false }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const plans = usePlans();
  const id = fieldId(pointer);
  const faults = useFlaws(pointer);
  const options = (scales: readonly Scale[]) =>
    scales.map(([code, indonesian, english]) => option(code, { id: indonesian, en: english }));
  const option = (code: string, name: LocalText) => ({ value: code, label: `${pick(name)} · ${code}` });
  const parts = new Map(
    (plans.data ?? []).flatMap((plan) =>
      plan.dimensions.flatMap((dimension) =>
        dimension.subDimensions.map((part) => [`sub-dimension:${part.code}`, part.name] as const),
      ),
    ),
  );
  return (
    <div className={small ? 'builder-word' : 'builder-field'}>
      <label htmlFor={id} className={small ? 'builder-language' : undefined}>
        {t('feeds')}
      </label>
      <AutoComplete
        id={id}
        className="wide"
        allowClear
        value={value ?? ''}
        placeholder={t('feedsNone')}
        showSearch={{
          filterOption: (typed, one) =>
            String(one?.label ?? '')
              .toLowerCase()
              .includes(typed.toLowerCase()),
        }}
        onChange={(next: string | undefined) => onChange(next || null)}
        options={[
          { label: t('criteria'), options: options(criteria) },
          { label: t('subDimensions'), options: [...parts].map(([code, name]) => option(code, name)) },
          { label: t('readiness'), options: options(readiness) },
          { label: t('satisfaction'), options: options(satisfaction) },
        ]}
      />
      <Faults faults={faults} />
      {!small && <p className="soft small">{t('feedsHint')}</p>}
    </div>
  );
}
