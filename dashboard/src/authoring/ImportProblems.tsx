import type { Violation } from '../api';
import { useText } from '../i18n';
import { messages } from './messages';

interface Props {
  title: string;
  problems: readonly Violation[];
}

/** What is wrong in a spreadsheet, place by place, in the order of the sheet. */
export function ImportProblems({ title, problems }: Props) {
  const t = useText(messages);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard
    <section className="figure-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sheet')}</th>
            <th scope="col" className="right">
              {t('row')}
            </th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.detail}`}>
              <td>{problem.sheet ?? '–'}</td>
              <td className="numeric right">{problem.row ?? '–'}</td>
              <td>
                {problem.column ?? '–'}
                {problem.header && <code className="block small">{problem.header}</code>}
              </td>
              <td>
                {problem.detail}
                {problem.mend && <span className="soft block">{problem.mend}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
