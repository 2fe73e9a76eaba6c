import { Page, Waiting } from '../ui';

export default function CampaignPage() {
  return (
    <Page title="Reviu">
      <Waiting />
    </Page>
  );
}
