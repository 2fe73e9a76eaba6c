import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { PublicSwitches } from '../api';
import { useCampaignFigures } from '../campaign/queries';
import { useFormat, usePick, useText } from '../i18n';
import { Loaded, Page, Panel, ProblemNotice, Simulated } from '../ui';
import { messages } from './messages';
import { usePublication, usePublish } from './queries';
import './publication.css';

const parts = ['dimensions', 'indicators', 'followUp'] as const;

/** Where the administrator chooses what everybody may see. */
export default function PublicationPage() {
  const t = useText(messages);
  const publication = usePublication();
  return (
    <Page
      title={t('title')}
      intro={<p>{t('intro')}</p>}
      actions={
        <Button href="/public" target="_blank">
          {t('open')}
        </Button>
      }
    >
      <Loaded query={publication}>{(known) => <Switches key={known.version} known={known} />}</Loaded>
    </Page>
  );
}

function Switches({ known }: { known: PublicSwitches }) {
  const t = useText(messages);
  const format = useFormat();
  const { message } = App.useApp();
  const publish = usePublish();
  const [wanted, setWanted] = useState(known);
  /** The switches begin anew with each version, so what follows must not hang on them. */
  const save = () =>
    void publish.mutateAsync(wanted).then(
      () => void message.success(t('saved')),
      () => undefined,
    );
  return (
    <Panel
      title={t('what')}
      note={
        known.changedBy && known.changedAt
          ? t('changed', { name: known.changedBy, at: format.dateTime(known.changedAt) })
          : undefined
      }
    >
      <div className="publication">
        {parts.map((part) => (
          <Checkbox
            key={part}
            checked={wanted[part]}
            onChange={(event) => setWanted({ ...wanted, [part]: event.target.checked })}
          >
            {t(part)}
          </Checkbox>
        ))}
        <Campaigns chosen={wanted.campaigns} onChange={(campaigns) => setWanted({ ...wanted, campaigns })} />
        {publish.isError && <ProblemNotice failure={publish.error} />}
        <div>
          <Button type="primary" loading={publish.isPending} onClick={save}>
            {t('save')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Campaigns({ chosen, onChange }: { chosen: string[]; onChange: (campaigns: string[]) => void }) {
  const t = useText(messages);
  const pick = usePick();
  const figures = useCampaignFigures();
  return (
    <fieldset>
      <legend>{t('campaigns')}</legend>
      <p className="soft small">{t('campaignsHint')}</p>
      <Loaded query={figures} rows={2}>
        {(all) => {
          const open = all.filter(({ state }) => state !== 'draft');
          return open.length === 0 ? (
            <p>{t('noCampaigns')}</p>
          ) : (
            open.map(({ id, title, simulated }) => (
              <Checkbox
                key={id}
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              >
                {pick(title)} {simulated && <Simulated />}
              </Checkbox>
            ))
          );
        }}
      </Loaded>
    </fieldset>
  );
}
