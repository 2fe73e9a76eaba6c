import { Page, Waiting } from '../ui';

export default function OpdsPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
