import { Page, Waiting } from '../ui';

export default function TodoPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
