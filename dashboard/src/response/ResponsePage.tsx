import { Page, Waiting } from '../ui';

export default function ResponsePage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
