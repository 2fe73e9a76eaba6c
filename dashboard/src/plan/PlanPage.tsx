import { Page, Waiting } from '../ui';

export default function PlanPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
