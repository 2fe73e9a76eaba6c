import { Page, Waiting } from '../ui';

export default function AnswerPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
