import { SwapOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { usePick, useText } from '../i18n';
import { Figures } from '../results/Figures';
import { useQuestions } from '../results/queries';
import type { View } from '../results/view';
import { Loaded, Nothing, Panel } from '../ui';
import { type AxisChoice, axesOf, sidesChosen } from './axes';
import { CrossFigure } from './CrossFigure';
import { messages } from './messages';
import { useCrossTable } from './queries';
import './crosstab.css';

interface Props {
  view: View;
  choose: (change: Partial<View>) => void;
}

/** The questions by which stakeholders tell their group and area. */
const placeQuestions = ['kelompok', 'kecamatan'];

/** Any two questions crossed, or one with the group or the area of those who answered. */
export function CrossTab({ view, choose }: Props) {
  const t = useText(messages);
  const pick = usePick();
  const questions = useQuestions({ ...view, basis: 'submitted', opd: null, group: null, area: null });
  return (
    <Loaded query={questions} rows={8}>
      {(found) => {
        const axes = axesOf(found.items, view.audience, pick, t, view.audience === 'stakeholder' ? placeQuestions : []);
        const sides = sidesChosen(axes, view.row, view.column);
        return sides === null ? (
          <Panel>
            <Nothing title={t('tooFewQuestions')} hint={t('tooFewQuestionsHint')} />
          </Panel>
        ) : (
          <Crossed view={view} choose={choose} axes={axes} sides={sides} />
        );
      }}
    </Loaded>
  );
}

interface CrossedProps extends Props {
  axes: AxisChoice[];
  sides: { row: string; column: string };
}

function Crossed({ view, choose, axes, sides }: CrossedProps) {
  const t = useText(messages);
  const table = useCrossTable(view, sides);
  const side = (which: 'row' | 'column') => (
    <div className="cross-side">
      <span aria-hidden="true">{t(which)}</span>
      <Select<string>
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t(which)}
        value={sides[which]}
        onChange={(code) => choose({ ...sides, [which]: code })}
        options={axes.filter((axis) => axis.value !== sides[which === 'row' ? 'column' : 'row'])}
      />
    </div>
  );
  return (
    <div className="stack">
      <div className="cross-sides">
        {side('row')}
        <Button
          icon={<SwapOutlined />}
          aria-label={t('turn')}
          title={t('turn')}
          onClick={() => choose({ row: sides.column, column: sides.row })}
        />
        {side('column')}
      </div>
      <Figures query={table} view={view} count={(found) => found.n}>
        {(found) => <CrossFigure table={found} view={view} />}
      </Figures>
    </div>
  );
}
