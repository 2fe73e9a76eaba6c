import type { Program } from './programs';

const text = (id: string, en: string) => ({ id, en });
const plain = { hint: null, visibleWhen: null, validWhen: null, validMessage: null, feeds: null };

/** Two pages, answered in a moment. */
const definition = {
  title: text('Kuesioner singkat', 'Short questionnaire'),
  languages: ['id', 'en'],
  pages: [
    {
      name: 'profil',
      title: text('Profil', 'Profile'),
      visibleWhen: null,
      items: [
        {
          ...plain,
          kind: 'text',
          name: 'jabatan',
          label: text('Jabatan Anda', 'Your position'),
          required: true,
          long: false,
          maxLength: 100,
        },
      ],
    },
    {
      name: 'lain',
      title: text('Saran', 'Advice'),
      visibleWhen: null,
      items: [
        {
          ...plain,
          kind: 'text',
          name: 'saran',
          label: text('Saran Anda', 'Your advice'),
          required: false,
          long: true,
          maxLength: 1000,
        },
      ],
    },
  ],
};

/** An open campaign with a short questionnaire, for these offices and, where wanted, for stakeholders. */
export async function smallCampaign(
  admin: Program,
  title: string,
  audience: { opds: string[]; invited?: string[] },
): Promise<string> {
  const begun = await admin.post('/api/survey/questionnaires', { title: definition.title });
  await admin.put(`/api/survey/questionnaires/${begun.id}/draft`, definition);
  const { number } = await admin.post(`/api/survey/questionnaires/${begun.id}/publication`);
  const asked = { questionnaire: begun.id, number };
  const made = await admin.post('/api/survey/campaigns', {
    title: text(title, `${title} (en)`),
    closesAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
    opdAudience: { ...asked, opds: audience.opds },
    ...(audience.invited ? { stakeholderAudience: { ...asked, groups: [] } } : {}),
  });
  if (audience.invited) {
    const list = ['surel', ...audience.invited].join('\n');
    await admin.upload(`/api/survey/campaigns/${made.id}/invitations/import`, 'undangan.csv', list);
  }
  await admin.post(`/api/survey/campaigns/${made.id}/opening`);
  return made.id;
}
