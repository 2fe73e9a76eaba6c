import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { setLanguage } from '../i18n';
import { DecimalInput } from './DecimalInput';

test.each([
  ['id', '77,5', 77.5],
  ['id', '77.5', 77.5],
  ['id', '-6,25', -6.25],
  ['en', '77.5', 77.5],
] as const)('in %s, "%s" is %d', (language, typed, value) => {
  setLanguage(language);
  const changed = vi.fn();
  render(<DecimalInput aria-label="value" onChange={changed} />);
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: typed } });
  expect(changed).toHaveBeenLastCalledWith(value);
});
