import { Page, Waiting } from '../ui';

export default function QuestionnairePage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
