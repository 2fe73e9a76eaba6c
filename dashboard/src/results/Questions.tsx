import { Input } from 'antd';
import { useState } from 'react';
import { usePick, useText } from '../i18n';
import { Nothing, Panel } from '../ui';
import { Figures } from './Figures';
import { messages } from './messages';
import { QuestionFigure } from './QuestionFigure';
import { useQuestions } from './queries';
import { TextSearch } from './TextSearch';
import type { View } from './view';
import { WhenSeen } from './WhenSeen';

/** Every question of the questionnaire with what was answered, in the order in which it was asked. */
export function Questions({ view }: { view: View }) {
  const t = useText(messages);
  const pick = usePick();
  const questions = useQuestions(view);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  return (
    <Figures query={questions} view={view} count={(found) => found.responses}>
      {(found) => {
        const shown = found.items.filter((figure) =>
          `${pick(figure.label)} ${figure.rows.map((row) => pick(row.label)).join(' ')}`.toLowerCase().includes(wanted),
        );
        return (
          <div className="stack">
            <TextSearch view={view} />
            <div className="filters question-search">
              <Input.Search
                allowClear
                placeholder={t('search')}
                aria-label={t('search')}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
              <span className="soft small" role="status">
                {t('shown', { n: shown.length, total: found.items.length })}
              </span>
            </div>
            {shown.length === 0 && (
              <Panel>
                <Nothing title={t('nothingMatches')} />
              </Panel>
            )}
            {shown.map((figure) => (
              <WhenSeen key={figure.name} height={260}>
                <QuestionFigure figure={figure} view={view} />
              </WhenSeen>
            ))}
          </div>
        );
      }}
    </Figures>
  );
}
