import { useParams } from 'react-router';
import { useReviews } from '../cycle/queries';
import { useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page, Panel } from '../ui';
import { FindingForm } from './FindingForm';
import { messages } from './messages';
import { useFinding } from './queries';
import '../ground/ground.css';

/** A new finding, or a draft that is being changed. */
export default function FindingFormPage() {
  const t = useText(messages);
  const { id } = useParams();
  const finding = useFinding(id);
  const reviews = useReviews();
  return (
    <Page title={t(id ? 'change' : 'write')} intro={<p>{t('writeIntro')}</p>}>
      <Panel className="form-panel">
        <Loaded query={reviews}>
          {(all) =>
            all.every((one) => one.phase === 'closed') ? (
              <Nothing
                title={t('noReview')}
                hint={t('noReviewHint')}
                action={<LinkButton to="/">{t('toHome')}</LinkButton>}
              />
            ) : id ? (
              <Loaded query={finding}>{(found) => <FindingForm finding={found} />}</Loaded>
            ) : (
              <FindingForm finding={null} />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
