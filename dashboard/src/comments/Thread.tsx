import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Comment } from '../api';
import { useFormat, useText } from '../i18n';
import { messages } from './messages';
import './comments.css';
import { Writing } from './Writing';

interface ThreadProps {
  assignment: string;
  /** The pointer of the question; null for all the answers. */
  question: string | null;
  /** The question in words. */
  name: string;
  /** Everything said about the assignment. */
  comments: readonly Comment[];
  /** Further buttons beside the one to comment. */
  children?: ReactNode;
}

/** What was said at one place of the answers, and a hand to say more. */
export function Thread({ assignment, question, name, comments, children }: ThreadProps) {
  const t = useText(messages);
  const format = useFormat();
  const here = comments.filter((comment) => (comment.question ?? null) === question);
  return (
    <section className="thread" aria-label={t('about', { question: name })}>
      {here.length > 0 && (
        <ol>
          {here.map((comment) => (
            <li key={comment.id} className={comment.toCorrect ? 'thread-correct' : undefined}>
              <p>{comment.words}</p>
              <small>
                {comment.author.name} · {format.dateTime(comment.at)}{' '}
                {comment.toCorrect && <Tag color="error">{t('toCorrect')}</Tag>}
              </small>
            </li>
          ))}
        </ol>
      )}
      <Writing assignment={assignment} question={question} begin={t(here.length > 0 ? 'reply' : 'comment')}>
        {children}
      </Writing>
    </section>
  );
}
