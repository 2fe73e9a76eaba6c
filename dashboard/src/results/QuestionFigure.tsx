import type { ReactNode } from 'react';
import type { Figure } from '../api';
import { usePick, useText } from '../i18n';
import { BasisLine, Panel } from '../ui';
import { ChoiceFigure } from './ChoiceFigure';
import { Suppressed } from './Figures';
import { GridFigure } from './GridFigure';
import { messages } from './messages';
import { RankingFigure } from './RankingFigure';
import { Texts } from './Texts';
import { TrendFigure } from './TrendFigure';
import type { View } from './view';

interface Props {
  figure: Figure;
  view: View;
}

/** One question in the form that suits its kind. */
export function QuestionFigure({ figure, view }: Props) {
  const pick = usePick();
  const title = pick(figure.label) || figure.name;
  if (figure.suppressed) {
    return <Suppressed title={title} />;
  }
  switch (figure.kind) {
    case 'single':
    case 'multiple':
      return (
        <>
          <ChoiceFigure figure={figure} title={title} />
          {figure.options.some((option) => option.code === 'other' && option.n > 0) && (
            <Panel title={title}>
              <Texts view={view} question={figure.name} />
            </Panel>
          )}
        </>
      );
    case 'rating':
    case 'grid':
    case 'importance-performance':
      return <GridFigure figure={figure} title={title} />;
    case 'ranking':
      return <RankingFigure figure={figure} title={title} />;
    case 'number':
    case 'date':
      return <TrendFigure figure={figure} title={title} />;
    case 'text':
      return (
        <Plain figure={figure} title={title} message="textsGiven">
          {(figure.n ?? 0) > 0 && <Texts view={view} question={figure.name} />}
        </Plain>
      );
    case 'evidence':
      return <Plain figure={figure} title={title} message="filesGiven" />;
    case 'repeat':
      return <Plain figure={figure} title={title} message="programmesJudged" />;
    default:
      return null;
  }
}

interface PlainProps {
  figure: Figure;
  title: string;
  message: 'textsGiven' | 'filesGiven' | 'programmesJudged';
  children?: ReactNode;
}

/** A question whose answers can only be counted. */
function Plain({ figure, title, message, children }: PlainProps) {
  const t = useText(messages);
  return (
    <Panel
      title={title}
      note={
        <BasisLine
          n={figure.n ?? undefined}
          basis={figure.basis}
          asOf={figure.asOf}
          simulated={figure.simulated}
          note={figure.missing ? t('missing', { n: figure.missing }) : undefined}
        />
      }
    >
      <p className="line-note">{t(message, { n: figure.n ?? 0 })}</p>
      {children}
    </Panel>
  );
}
