import { Page, Waiting } from '../ui';

export default function CampaignsPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
