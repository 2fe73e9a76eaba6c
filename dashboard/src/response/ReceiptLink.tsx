import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLanguage, useText } from '../i18n';
import { messages } from './messages';

/** The paper that says what was handed in, with a code by which anybody can confirm it. */
export function ReceiptLink({ response }: { response: string }) {
  const t = useText(messages);
  const language = useLanguage();
  return (
    <Button icon={<FilePdfOutlined />} href={`/api/survey/responses/${response}/receipt?language=${language}`} download>
      {t('receipt')}
    </Button>
  );
}
