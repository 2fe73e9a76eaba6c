import { Page, Waiting } from '../ui';

export default function CyclePage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
