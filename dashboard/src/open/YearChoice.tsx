import { useText } from '../i18n';
import { messages } from './messages';

interface Props {
  years: readonly number[];
  chosen: number;
  onChoose: (year: number) => void;
}

/** Which year a table is about. */
export function YearChoice({ years, chosen, onChoose }: Props) {
  const t = useText(messages);
  return (
    <label>
      {t('year')}{' '}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
}
