import type { ReactNode } from 'react';
import type { Figure } from '../api';
import { usePick, useText } from '../i18n';
import { BasisLine, Panel } from '../ui';
import { useBasis } from './basis';
import { ChoiceFigure } from './ChoiceFigure';
import { Suppressed } from './Figures';
import { GridFigure } from './GridFigure';
import { messages } from './messages';
import type { QuestionProps } from './question';
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
          <ChoiceFigure figure={figure} title={title} view={view} />
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
      return <GridFigure figure={figure} title={title} view={view} />;
    case 'ranking':
      return <RankingFigure figure={figure} title={title} view={view} />;
    case 'number':
    case 'date':
      return <TrendFigure figure={figure} title={title} view={view} />;
    case 'text':
      return (
        <Plain figure={figure} title={title} view={view} message="textsGiven">
          {(figure.n ?? 0) > 0 && <Texts view={view} question={figure.name} />}
        </Plain>
      );
    case 'evidence':
      return <Plain figure={figure} title={title} view={view} message="filesGiven" />;
    case 'repeat':
      return <Plain figure={figure} title={title} view={view} message="programmesJudged" />;
    default:
      return null;
  }
}

interface PlainProps extends QuestionProps {
  message: 'textsGiven' | 'filesGiven' | 'programmesJudged';
  children?: ReactNode;
}

/** A question whose answers can only be counted. */
function Plain({ figure, title, view, message, children }: PlainProps) {
  const t = useText(messages);
  return (
    <Panel title={title} note={<BasisLine {...useBasis(figure, view)} />}>
      <p className="line-note">{t(message, { n: figure.n ?? 0 })}</p>
      {children}
    </Panel>
  );
}
