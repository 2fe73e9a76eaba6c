import { Button, Input } from 'antd';
import { useState } from 'react';
import type { FoundText } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { Panel, ProblemNotice, Waiting } from '../ui';
import { messages } from './messages';
import { useTextSearch } from './queries';
import type { View } from './view';

const mostCharacters = 200;

/** Finds words in what people wrote, in all questions at once; for those who may read it. */
export function TextSearch({ view }: { view: View }) {
  const t = useText(messages);
  const reader = useRole('administrator', 'reviewer');
  const [search, setSearch] = useState('');
  if (!reader) {
    return null;
  }
  return (
    <Panel title={t('searchTexts')} note={<p className="soft small">{t('searchHelp')}</p>}>
      <Input.Search
        allowClear
        enterButton={t('findTexts')}
        maxLength={mostCharacters}
        aria-label={t('searchTexts')}
        onSearch={(words) => setSearch(words.trim())}
      />
      {search !== '' && <Results view={view} search={search} />}
    </Panel>
  );
}

function Results({ view, search }: { view: View; search: string }) {
  const t = useText(messages);
  const pick = usePick();
  const found = useTextSearch(view, search);
  if (found.isError && !found.data) {
    return <ProblemNotice failure={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) {
    return <Waiting rows={3} />;
  }
  const texts = found.data.pages.flatMap((page, at) =>
    page.texts.items.map((text, place) => ({ text, key: `${at} ${place}` })),
  );
  const labels = new Map(found.data.pages[0]?.questions.map((question) => [question.name, pick(question.label)]));
  if (texts.length === 0) {
    return (
      <p className="soft line-note" role="status">
        {t('foundNothing', { search })}
      </p>
    );
  }
  return (
    <>
      <ul className="texts" aria-label={t('foundTexts')}>
        {texts.map(({ text, key }) => (
          <Found key={key} text={text} label={labels.get(text.question) ?? text.question} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function Found({ text, label }: { text: FoundText; label: string }) {
  const place = [text.opd?.toUpperCase(), text.programme, label].filter(Boolean).join(' · ');
  const pieces = text.pieces.map((piece, at) => ({ ...piece, key: at }));
  return (
    <li>
      <p>{pieces.map((piece) => (piece.found ? <mark key={piece.key}>{piece.text}</mark> : piece.text))}</p>
      <span className="soft small">{place}</span>
    </li>
  );
}
