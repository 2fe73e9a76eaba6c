import { useText } from '../i18n';
import { Loaded, Nothing, Panel } from '../ui';
import { messages } from './messages';
import { useComments } from './queries';
import { Thread } from './Thread';

/** What was said about all of an OPD's answers. */
export function Conversation({ assignment }: { assignment: string }) {
  const t = useText(messages);
  const comments = useComments(assignment);
  return (
    <Panel title={t('whole')} note={t('wholeNote')}>
      <Loaded query={comments} rows={2}>
        {(all) => (
          <>
            {all.every((comment) => comment.question) && <Nothing title={t('none')} hint={t('noneHint')} />}
            <Thread assignment={assignment} question={null} name={t('whole')} comments={all} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
