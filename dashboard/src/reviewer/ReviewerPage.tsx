import { Page, Waiting } from '../ui';

export default function ReviewerPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
