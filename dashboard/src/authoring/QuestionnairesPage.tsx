import { Page, Waiting } from '../ui';

export default function QuestionnairesPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
