import { Page, Waiting } from '../ui';

export default function ResultsPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
