import { useMemo, useState } from 'react';
import type { Definition, ProgrammeRef } from '../api/types';
import { Answering } from './Answering';
import { Form, type Given } from './form';
import { today } from './today';

const exampleProgrammes: ProgrammeRef[] = [{ code: 'contoh', name: 'Contoh program' }];

interface Props {
  definition: Definition;
  /** The page to show, by name; the person can still go on from there. */
  page?: string | undefined;
}

/** A questionnaire as its respondent will see it; nothing typed into it is kept. */
export function Preview({ definition, page }: Props) {
  const form = useMemo(() => new Form(definition, today(), exampleProgrammes), [definition]);
  const [answers, setAnswers] = useState<Given>({});
  return <Answering form={form} answers={answers} onChange={setAnswers} submit={async () => undefined} page={page} />;
}
