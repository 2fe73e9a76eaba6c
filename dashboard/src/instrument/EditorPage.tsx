import { useParams, useSearchParams } from 'react-router';
import { useText } from '../i18n';
import { LinkButton, Loaded, Nothing, Page } from '../ui';
import { copyOf, draftOf, emptyDraft } from './draft';
import { Editor } from './Editor';
import { messages } from './messages';
import { useInstrument } from './queries';
import './instrument.css';

/** A new instrument of the city's own, from nothing or from another, or a draft that is changed. */
export default function EditorPage() {
  const t = useText(messages);
  const { id } = useParams();
  const [address] = useSearchParams();
  const from = address.get('from') ?? undefined;
  const source = useInstrument(id ?? from);
  return (
    <Page title={t(id ? 'editTitle' : 'newTitle')} intro={<p>{t('editorIntro')}</p>}>
      {id || from ? (
        <Loaded query={source}>
          {(found) =>
            id && found.state === 'published' ? (
              <Nothing
                title={t('publishedStays')}
                hint={t('publishedStaysHint')}
                action={
                  <LinkButton type="primary" to={`/instruments/new?from=${found.id}`}>
                    {t('copy')}
                  </LinkButton>
                }
              />
            ) : (
              <Editor key={found.id} initial={id ? draftOf(found) : copyOf(found)} existing={id ? found : null} />
            )
          }
        </Loaded>
      ) : (
        <Editor initial={emptyDraft(new Date().getFullYear())} existing={null} />
      )}
    </Page>
  );
}
