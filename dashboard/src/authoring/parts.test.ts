import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useText } from '../i18n';
import { messages } from './messages';
import { partName } from './parts';

test.each([
  ['label/id', 'Pertanyaan (id)'],
  ['choices', 'Pilihan'],
  ['choices/ya/en', 'Pilihan: ya (en)'],
  ['rows/biaya/required', 'Baris: biaya, Wajib dijawab'],
  ['position', 'Tempat'],
  ['something-new/id', 'something-new (id)'],
])('%s is called "%s"', (part, called) => {
  const { result } = renderHook(() => useText(messages));
  expect(partName(part, result.current)).toBe(called);
});
