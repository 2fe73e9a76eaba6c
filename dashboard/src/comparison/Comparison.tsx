import { Tag } from 'antd';
import { useMemo } from 'react';
import type { CampaignComparison } from '../api';
import { type Formats, type Translate, useFormat, usePick, useText } from '../i18n';
import { percentOf } from '../results/distribution';
import { meanBars } from '../results/draw/bars';
import { Suppressed } from '../results/Figures';
import type { View } from '../results/view';
import { WhenSeen } from '../results/WhenSeen';
import { Chart, type ChartTable, Nothing, type Palette, Panel } from '../ui';
import { messages } from './messages';
import type { id } from './messages/id';

type Question = CampaignComparison['questions'][number];
type Mean = CampaignComparison['scales'][number];

interface Props {
  comparison: CampaignComparison;
  view: View;
}

/** Means first, then question by question what was answered then and now, then what cannot be compared. */
export function Comparison({ comparison, view }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const titles = useTitles(comparison);
  const narrowed = view.opd !== null || view.group !== null || view.area !== null;
  return (
    <div className="stack">
      {!comparison.sameQuestionnaire && <p className="line-note">{t('otherQuestionnaire')}</p>}
      {narrowed && <p className="line-note">{t('whole')}</p>}
      {comparison.scales.length > 0 && (
        <Means title={t('scales')} means={comparison.scales} titles={titles} comparison={comparison} />
      )}
      {comparison.questions.length === 0 && (
        <Panel>
          <Nothing title={t('nothingShared')} />
        </Panel>
      )}
      {comparison.questions.map((question) => (
        <WhenSeen key={question.name} height={220}>
          <Beside question={question} titles={titles} comparison={comparison} />
        </WhenSeen>
      ))}
      {[comparison.onlyFirst, comparison.onlySecond].map(
        (alone, at) =>
          alone.length > 0 && (
            <Panel key={titles[at]} title={t('only', { title: titles[at] ?? '' })}>
              <ul>
                {alone.map((label) => (
                  <li key={label.id}>{pick(label)}</li>
                ))}
              </ul>
            </Panel>
          ),
      )}
    </div>
  );
}

function useTitles({ first, second }: CampaignComparison): [string, string] {
  const t = useText(messages);
  const pick = usePick();
  const title = (one: typeof first) => t('version', { title: pick(one.title), n: one.questionnaire });
  return [title(first), title(second)];
}

interface BesideProps {
  question: Question;
  titles: [string, string];
  comparison: CampaignComparison;
}

/** One question in both campaigns. */
function Beside({ question, titles, comparison }: BesideProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const title = pick(question.label) || question.name;
  const drawn = useMemo(
    () =>
      question.options.map((option) => ({
        name: pick(option.label) || option.code,
        // nobody's answers have no shares
        value: question.firstN === 0 ? null : percentOf(option.firstShare),
        own: question.secondN === 0 ? null : percentOf(option.secondShare),
      })),
    [question, pick],
  );
  const [allName, ownName] = titles;
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => {
      const bars = meanBars(drawn, { low: 0, high: 100, allName, ownName }, palette, narrow, format);
      return { ...bars, xAxis: { ...bars.xAxis, interval: narrow ? 50 : 25 } };
    },
    [drawn, allName, ownName, format],
  );
  if (question.suppressed) {
    return <Suppressed title={title} />;
  }
  if (question.rows.length > 0) {
    return <Means title={title} means={question.rows} titles={titles} comparison={comparison} />;
  }
  if (question.options.length === 0) {
    return null;
  }
  const { mean } = question;
  return (
    <Chart
      title={title}
      basis={{
        basis: comparison.basis,
        simulated: comparison.first.simulated || comparison.second.simulated,
        note: `n = ${format.number(question.firstN)} / ${format.number(question.secondN)}`,
      }}
      note={
        <>
          {question.reworded && <Tag>{t('reworded')}</Tag>}
          {question.changedOptions && <Tag color="gold">{t('changedOptions')}</Tag>}
          {mean && <span className="numeric">{spoken(mean, t, format)}</span>}
        </>
      }
      option={option}
      height={drawn.length * 42 + 66}
      layout="below"
      table={{
        columns: [{ title: t('option') }, { title: allName, numeric: true }, { title: ownName, numeric: true }],
        rows: drawn.map(({ name, value, own }) => [name, value, own]),
        display: drawn.map(({ name, value, own }) => [
          name,
          share(value, question.firstN, t, format),
          share(own, question.secondN, t, format),
        ]),
      }}
    />
  );
}

/** An option's share; a campaign that nobody answered has none, one whose questionnaire lacks the option says so. */
function share(value: number | null, answers: number | null, t: Translate<typeof id>, format: Formats): string {
  if (answers === 0) {
    return '–';
  }
  return value === null ? t('gone') : format.percent(value, 1);
}

function spoken(mean: Mean, t: Translate<typeof id>, format: Formats): string {
  const interval = intervalOf(mean, format);
  return `${t('difference')} ${format.fixed(mean.difference)}${interval === '–' ? '' : ` (${t('interval')} ${interval})`}`;
}

function intervalOf({ lower, upper }: Mean, format: Formats): string {
  return lower === null || upper === null ? '–' : `${format.fixed(lower)} … ${format.fixed(upper)}`;
}

interface MeansProps {
  title: string;
  means: readonly Mean[];
  titles: [string, string];
  comparison: CampaignComparison;
}

/** Means in both campaigns, with their difference and its interval. */
function Means({ title, means, titles, comparison }: MeansProps) {
  const t = useText(messages);
  const pick = usePick();
  const format = useFormat();
  const [allName, ownName] = titles;
  const option = useMemo(
    () => (palette: Palette, narrow: boolean) => {
      const bars = means.map((mean) => ({ name: pick(mean.label), value: mean.first, own: mean.second }));
      const high = Math.ceil(Math.max(...means.flatMap((mean) => [mean.first, mean.second]), 1));
      return meanBars(bars, { low: 0, high, allName, ownName }, palette, narrow, format);
    },
    [means, pick, allName, ownName, format],
  );
  const table: ChartTable = {
    columns: [
      { title: t('scale') },
      { title: allName, numeric: true },
      { title: ownName, numeric: true },
      { title: t('difference'), numeric: true },
      { title: t('interval'), numeric: true },
    ],
    rows: means.map((mean) => [
      pick(mean.label),
      mean.first,
      mean.second,
      mean.difference,
      mean.lower === null || mean.upper === null ? null : `${mean.lower} … ${mean.upper}`,
    ]),
    display: means.map((mean) => [
      pick(mean.label),
      format.fixed(mean.first),
      format.fixed(mean.second),
      format.fixed(mean.difference),
      intervalOf(mean, format),
    ]),
  };
  return (
    <Chart
      title={title}
      basis={{ basis: comparison.basis, simulated: comparison.first.simulated || comparison.second.simulated }}
      note={t('rule')}
      option={option}
      height={means.length * 42 + 66}
      layout="below"
      table={table}
    />
  );
}
