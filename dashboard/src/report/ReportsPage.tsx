import { Page, Waiting } from '../ui';

export default function ReportsPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
