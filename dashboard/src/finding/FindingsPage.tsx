import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Finding, FindingState } from '../api';
import { usePlan } from '../app/city';
import { useRole } from '../app/session';
import { usePick, useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel } from '../ui';
import { FindingTags } from './FindingTags';
import { states } from './looks';
import { messages } from './messages';
import { usePlace } from './place';
import { useFindings } from './queries';
import '../ground/ground.css';

/** What the review found, in the order it was written. */
export default function FindingsPage() {
  const t = useText(messages);
  const pick = usePick();
  const writer = useRole('reviewer', 'administrator');
  const plan = usePlan();
  const [dimension, setDimension] = useState<string>();
  const [state, setState] = useState<FindingState>();
  const findings = useFindings({ dimension, state });
  return (
    <Page
      title={t('title')}
      intro={<p>{t('intro')}</p>}
      actions={
        writer && (
          <LinkButton type="primary" to="/findings/new">
            {t('write')}
          </LinkButton>
        )
      }
    >
      <Panel>
        <div className="filters">
          <Select
            allowClear
            aria-label={t('dimension')}
            placeholder={t('allDimensions')}
            value={dimension}
            onChange={setDimension}
            options={plan?.dimensions.map((one) => ({ value: one.code, label: pick(one.name) })) ?? []}
          />
          {writer && (
            <Select<FindingState>
              allowClear
              aria-label={t('state')}
              placeholder={t('allStates')}
              value={state}
              onChange={setState}
              options={(['draft', 'final', 'withdrawn'] as const).map((one) => ({
                value: one,
                label: t(states[one].text),
              }))}
            />
          )}
        </div>
        <Loaded query={findings}>
          {({ pages }) => {
            const all = pages.flatMap((page) => page.items);
            return all.length === 0 ? (
              <Nothing
                title={t(dimension || state ? 'noneFiltered' : 'none')}
                hint={t(dimension || state ? 'noneFilteredHint' : writer ? 'noneHint' : 'noneReaderHint')}
              />
            ) : (
              <>
                <ul className="lines">
                  {all.map((one) => (
                    <FindingLine key={one.id} finding={one} />
                  ))}
                </ul>
                {findings.hasNextPage && (
                  <Button loading={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
                    {t('more')}
                  </Button>
                )}
              </>
            );
          }}
        </Loaded>
      </Panel>
    </Page>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const t = useText(messages);
  const pick = usePick();
  const place = usePlace();
  return (
    <li>
      <Link to={`/findings/${finding.id}`} className="finding-text">
        {pick(finding.text)}
      </Link>
      <div>
        <FindingTags finding={finding} />
      </div>
      <p className="soft small line-note">
        {place(finding.dimension, finding.subDimension)} · {t('evidenceCount', { n: finding.evidence.length })} ·{' '}
        {t('recommendationCount', { n: finding.recommendations })}
      </p>
    </li>
  );
}
