import type { NewCampaign } from '../api';
import type { LocalText } from '../i18n';
import type { CampaignFields } from './CampaignForm';

/** A published version of a questionnaire, as a campaign's form offers it. */
export interface Published {
  key: string;
  questionnaire: string;
  number: number;
  title: LocalText;
}

export function toNewCampaign(fields: CampaignFields, published: readonly Published[]): NewCampaign {
  const opd = published.find((one) => one.key === fields.opdQuestionnaire);
  const stakeholder = published.find((one) => one.key === fields.stakeholderQuestionnaire);
  return {
    title: { id: fields.titleId.trim(), en: fields.titleEn.trim() },
    ...(fields.review && { review: fields.review }),
    closesAt: fields.closesAt.toISOString(),
    simulated: fields.simulated,
    minimumGroupSize: fields.minimumGroupSize,
    headApproval: fields.headApproval,
    ...(opd && {
      opdAudience: {
        questionnaire: opd.questionnaire,
        number: opd.number,
        opds: fields.allOpds ? ['*'] : (fields.opds ?? []),
      },
    }),
    ...(stakeholder && {
      stakeholderAudience: {
        questionnaire: stakeholder.questionnaire,
        number: stakeholder.number,
        groups: fields.groups ?? [],
      },
    }),
  };
}
