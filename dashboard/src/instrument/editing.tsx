import { createContext, type ReactNode, useContext } from 'react';

/** What is wrong at each place of the editor, by JSON pointer. */
const Wrong = createContext<Readonly<Record<string, string>>>({});

export function WrongPlaces({ places, children }: { places: Readonly<Record<string, string>>; children: ReactNode }) {
  return <Wrong value={places}>{children}</Wrong>;
}

/** What is wrong at a place; null where all is well. */
export function useWrong(pointer: string): string | null {
  return useContext(Wrong)[pointer] ?? null;
}

export function idOf(pointer: string): string {
  return `at-${pointer.slice(1).replaceAll('/', '-')}`;
}

/** Goes to the place that a pointer names, or to the nearest above it. */
export function goTo(pointer: string): void {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const element = document.getElementById(idOf(place));
    if (element) {
      element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
      return;
    }
  }
}

interface Props {
  pointer: string;
  label: string;
  hint?: string;
  children: (field: { id: string; status: '' | 'error' }) => ReactNode;
}

/** A labelled input that says what is wrong with it. */
export function Field({ pointer, label, hint, children }: Props) {
  const wrong = useWrong(pointer);
  const id = idOf(pointer);
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, status: wrong ? 'error' : '' })}
      {hint && <span className="soft small">{hint}</span>}
      {wrong && <span className="editor-wrong">{wrong}</span>}
    </div>
  );
}
