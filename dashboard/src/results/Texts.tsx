import { Button } from 'antd';
import { useState } from 'react';
import { useRole } from '../app/session';
import { useText } from '../i18n';
import { ProblemNotice, Waiting } from '../ui';
import { messages } from './messages';
import { useTexts } from './queries';
import type { View } from './view';

/** What people wrote in their own words, for those who may read it; asked for only when wanted. */
export function Texts({ view, question }: { view: View; question: string }) {
  const t = useText(messages);
  const reader = useRole('administrator', 'reviewer');
  const [open, setOpen] = useState(false);
  if (!reader) {
    return <p className="soft small line-note">{t('textsHidden')}</p>;
  }
  return open ? (
    <Written view={view} question={question} />
  ) : (
    <Button className="texts-open" onClick={() => setOpen(true)}>
      {t('readTexts')}
    </Button>
  );
}

function Written({ view, question }: { view: View; question: string }) {
  const t = useText(messages);
  const texts = useTexts(view, question, true);
  if (texts.isError && !texts.data) {
    return <ProblemNotice failure={texts.error} onRetry={() => void texts.refetch()} />;
  }
  if (!texts.data) {
    return <Waiting rows={3} />;
  }
  const found = texts.data.pages.flatMap((page, at) =>
    (page.texts?.items ?? []).map((text, place) => ({ ...text, key: `${at} ${place}` })),
  );
  if (found.length === 0) {
    return <p className="soft small line-note">{t('noTexts')}</p>;
  }
  return (
    <>
      <ul className="texts" aria-label={t('texts')}>
        {found.map((one) => (
          <li key={one.key}>
            <p>{one.text}</p>
            {one.opd && (
              <span className="soft small">
                {one.opd.toUpperCase()}
                {one.programme ? ` · ${one.programme}` : ''}
              </span>
            )}
          </li>
        ))}
      </ul>
      {texts.hasNextPage && (
        <Button loading={texts.isFetchingNextPage} onClick={() => void texts.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
