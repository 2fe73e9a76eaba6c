import { CommentOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n';
import { newId } from '../questionnaire/new-id';
import { ProblemNotice } from '../ui';
import { messages } from './messages';
import { useSay } from './queries';

interface WritingProps {
  assignment: string;
  question: string | null;
  /** The words on the button that opens the field. */
  begin: string;
  children?: ReactNode;
}

const mostCharacters = 4000;

/** A field for a comment, folded away until it is wanted. */
export function Writing({ assignment, question, begin, children }: WritingProps) {
  const t = useText(messages);
  const say = useSay(assignment);
  const [draft, setDraft] = useState<{ id: string; words: string } | null>(null);
  const send = async () => {
    if (draft?.words.trim()) {
      await say.mutateAsync({ id: draft.id, question, words: draft.words.trim() });
      setDraft(null);
    }
  };
  if (!draft) {
    return (
      <div className="thread-hands">
        <Button
          type="text"
          size="small"
          icon={<CommentOutlined />}
          onClick={() => setDraft({ id: newId(), words: '' })}
        >
          {begin}
        </Button>
        {children}
      </div>
    );
  }
  return (
    <div className="thread-writing">
      {say.isError && <ProblemNotice failure={say.error} />}
      <Input.TextArea
        autoFocus
        aria-label={t('words')}
        rows={3}
        maxLength={mostCharacters}
        value={draft.words}
        onChange={(event) => setDraft({ ...draft, words: event.target.value })}
      />
      <div className="thread-hands">
        <Button
          type="primary"
          size="small"
          loading={say.isPending}
          disabled={!draft.words.trim()}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('send')}
        </Button>
        <Button size="small" onClick={() => setDraft(null)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
