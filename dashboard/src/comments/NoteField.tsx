import { EditOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n';
import { messages } from './messages';
import type { Notes } from './notes';

interface NoteFieldProps {
  question: string;
  name: string;
  notes: Notes;
}

/** Lets who may return the answers say at a question what has to be corrected there. */
export function NoteField({ question, name, notes }: NoteFieldProps) {
  const t = useText(messages);
  const kept = notes.at(question);
  const [words, setWords] = useState<string | null>(null);
  if (words !== null) {
    return (
      <div className="thread-writing">
        <Input.TextArea
          autoFocus
          aria-label={t('correction')}
          placeholder={t('correction')}
          rows={2}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className="thread-hands">
          <Button
            size="small"
            type="primary"
            disabled={!words.trim()}
            onClick={() => {
              notes.keep({ question, name, words: words.trim() });
              setWords(null);
            }}
          >
            {t('keepNote')}
          </Button>
          <Button size="small" onClick={() => setWords(null)}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    );
  }
  if (kept) {
    return (
      <div className="thread-note">
        <p>{kept.words}</p>
        <small>{t('pendingNote')}</small>{' '}
        <Button size="small" onClick={() => notes.drop(question)}>
          {t('dropNote')}
        </Button>
      </div>
    );
  }
  return (
    <Button type="text" size="small" danger icon={<EditOutlined />} onClick={() => setWords('')}>
      {t('askCorrection')}
    </Button>
  );
}
