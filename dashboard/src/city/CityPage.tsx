import { Page, Waiting } from '../ui';

export default function CityPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
