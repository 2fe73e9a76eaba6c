import { Button, Progress } from 'antd';
import { useId } from 'react';
import { Link } from 'react-router';
import type { Recommendation } from '../api';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { Loaded } from '../ui';
import { Due } from './Due';
import { messages } from './messages';
import { type RecommendationFilter, useRecommendations } from './queries';
import { RecommendationTags } from './RecommendationTags';
import { type Column, columns } from './states';

/** Recommendations in columns by how far they are, the most urgent date first in each. */
export function Board({ filter }: { filter: RecommendationFilter }) {
  const writer = useRole('reviewer', 'administrator');
  return (
    <div className="board">
      {columns
        .filter((column) => writer || column.title !== 'draft')
        .map((column) => (
          <BoardColumn key={column.title} column={column} filter={filter} />
        ))}
    </div>
  );
}

function BoardColumn({ column, filter }: { column: Column; filter: RecommendationFilter }) {
  const t = useText(messages);
  const heading = useId();
  const cards = useRecommendations({ ...filter, states: column.states });
  const count = cards.data?.pages.reduce((sum, page) => sum + page.items.length, 0);
  return (
    <section className="board-column" aria-labelledby={heading}>
      <h2 id={heading}>
        {t(column.title)}{' '}
        {count !== undefined && (
          <span className="board-count numeric">
            {count}
            {cards.hasNextPage && '+'}
          </span>
        )}
      </h2>
      <Loaded query={cards} rows={2}>
        {({ pages }) =>
          count === 0 ? (
            <p className="soft small board-none">{t('columnEmpty')}</p>
          ) : (
            <>
              <ul>
                {pages
                  .flatMap((page) => page.items)
                  .map((one) => (
                    <BoardCard key={one.id} recommendation={one} />
                  ))}
              </ul>
              {cards.hasNextPage && (
                <Button size="small" loading={cards.isFetchingNextPage} onClick={() => void cards.fetchNextPage()}>
                  {t('more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function BoardCard({ recommendation }: { recommendation: Recommendation }) {
  const pick = usePick();
  const several = ['accepted', 'in-progress', 'returned'].includes(recommendation.state);
  return (
    <li className={recommendation.overdue ? 'board-card board-late' : 'board-card'}>
      <Link to={`/recommendations/${recommendation.id}`}>{pick(recommendation.text)}</Link>
      <RecommendationTags recommendation={recommendation} state={several} />
      <span className="small opd-name">{recommendation.opdName}</span>
      <span className="soft small">
        <Due recommendation={recommendation} />
      </span>
      {recommendation.progress > 0 && <Progress percent={recommendation.progress} size="small" />}
    </li>
  );
}
