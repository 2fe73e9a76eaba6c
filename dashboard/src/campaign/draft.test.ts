import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../api';
import type { CampaignFields } from './CampaignForm';
import { type Published, toNewCampaign } from './draft';
import { groupsOf } from './published';

const published: Published[] = [
  { key: 'q1/2', questionnaire: 'q1', number: 2, title: { id: 'OPD' } },
  { key: 'q2/1', questionnaire: 'q2', number: 1, title: { id: 'Pemangku' } },
];

const fields: CampaignFields = {
  titleId: ' Survei ',
  titleEn: 'Survey',
  closesAt: dayjs('2024-05-20T16:59:59Z'),
  simulated: false,
  minimumGroupSize: 5,
  allOpds: true,
  headApproval: false,
  opdQuestionnaire: 'q1/2',
};

describe('a new campaign', () => {
  it('asks every OPD with one star', () => {
    expect(toNewCampaign(fields, published)).toEqual({
      title: { id: 'Survei', en: 'Survey' },
      closesAt: '2024-05-20T16:59:59.000Z',
      simulated: false,
      minimumGroupSize: 5,
      headApproval: false,
      opdAudience: { questionnaire: 'q1', number: 2, opds: ['*'] },
    });
  });

  it('asks the chosen OPDs and groups', () => {
    const both = toNewCampaign(
      { ...fields, allOpds: false, opds: ['dinkes'], stakeholderQuestionnaire: 'q2/1', groups: ['akademisi'] },
      published,
    );
    expect(both.opdAudience?.opds).toEqual(['dinkes']);
    expect(both.stakeholderAudience).toEqual({ questionnaire: 'q2', number: 1, groups: ['akademisi'] });
  });
});

describe('the groups of a questionnaire', () => {
  it('are the choices of its question about the group, wherever it stands', () => {
    const definition: Definition = {
      title: { id: 'x' },
      languages: ['id', 'en'],
      pages: [
        {
          name: 'p',
          title: { id: 'p' },
          items: [
            {
              kind: 'group',
              name: 'g',
              label: { id: 'g' },
              items: [
                {
                  kind: 'single',
                  name: 'kelompok',
                  label: { id: 'Kelompok' },
                  choices: [{ code: 'media', label: { id: 'Media' } }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(groupsOf(definition).map(({ code }) => code)).toEqual(['media']);
    expect(groupsOf(undefined)).toEqual([]);
  });
});
