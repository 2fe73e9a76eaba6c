import { Form } from 'antd';
import { useEffect } from 'react';
import type { ChoiceOption, Definition, Item } from '../api';
import { latestOf } from '../authoring/latest';
import { useQuestionnaires, useQuestionnaireVersion } from '../authoring/queries';
import type { CampaignFields } from './CampaignForm';
import type { Published } from './draft';

/** The latest published version of every questionnaire. */
export function usePublished(): Published[] {
  const questionnaires = useQuestionnaires();
  return (questionnaires.data ?? []).flatMap((one) => {
    const number = latestOf(one.versions)?.number;
    return number === undefined
      ? []
      : [{ key: `${one.id}/${number}`, questionnaire: one.id, number, title: one.title }];
  });
}

/** The question by which stakeholders say which group they belong to. */
const groupQuestion = 'kelompok';

export function findItem(items: readonly Item[], name: string): Item | undefined {
  for (const item of items) {
    if (item.name === name) {
      return item;
    }
    const inside = item.kind === 'group' || item.kind === 'repeat' ? findItem(item.items, name) : undefined;
    if (inside) {
      return inside;
    }
  }
  return undefined;
}

export function groupsOf(definition: Definition | undefined): ChoiceOption[] {
  const question =
    definition &&
    findItem(
      definition.pages.flatMap((page) => page.items),
      groupQuestion,
    );
  return question?.kind === 'single' ? question.choices : [];
}

/** The stakeholder groups that a questionnaire distinguishes; all are chosen when it is picked. */
export function useRespondentGroups(published: Published | undefined): ChoiceOption[] {
  const form = Form.useFormInstance<CampaignFields>();
  const version = useQuestionnaireVersion(published?.questionnaire, published?.number);
  const groups = groupsOf(version.data?.definition);
  const codes = groups.map((group) => group.code).join(' ');
  useEffect(() => {
    form.setFieldValue('groups', codes ? codes.split(' ') : []);
  }, [form, codes]);
  return groups;
}
