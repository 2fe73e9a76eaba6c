/** What every control of a question gets. */
export interface Control<T> {
  /** Unique on the page; labels and errors refer to it. */
  id: string;
  value: unknown;
  set(value: T | undefined): void;
  /** Ids of the hint and the error, for screen readers. */
  describedBy: string | undefined;
  invalid: boolean;
}

/** The id of the element for an answer's JSON pointer, so that an error can be jumped to. */
export function elementId(pointer: string): string {
  return `q${pointer.replaceAll(/\s/g, '_')}`;
}
