export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

type Catalogue = Readonly<Record<string, string>>;

/** The English side of an Indonesian catalogue: a missing or an extra key does not compile. */
export type Translation<I extends Catalogue> = { readonly [K in keyof I]: string };

export interface Messages<I extends Catalogue> {
  readonly id: I;
  readonly en: Translation<I>;
}

/** The messages of one feature; its keys and the parameters in its Indonesian texts are known to the compiler. */
export function defineMessages<I extends Catalogue>(id: I, en: Translation<I>): Messages<I> {
  return { id, en };
}

type ParameterName<P extends string> = P extends `${infer N}:${string}` ? N : P;

/** The names in braces of a text: `'{n} dari {total}'` has `n` and `total`. */
export type Parameters<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? ParameterName<P> | Parameters<Rest>
  : never;

export type Arguments<S extends string> = [Parameters<S>] extends [never]
  ? []
  : [values: Readonly<Record<Parameters<S>, string | number>>];

/**
 * Fills the braces of a text. `{n}` is the value; `{n:day|days}` chooses the first word for one and the second
 * otherwise. Numbers are written as the language writes them, except `{year}`, which is never grouped.
 */
export function fill(text: string, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) {
      return whole;
    }
    if (one !== undefined && other !== undefined) {
      return new Intl.PluralRules(language).select(Number(value)) === 'one' ? one : other;
    }
    return typeof value === 'number' && name !== 'year' ? new Intl.NumberFormat(language).format(value) : String(value);
  });
}

/** The keys of the texts that need no values, for tables that map something to its text. */
export type PlainKey<I extends Catalogue> = {
  [K in keyof I & string]: [Parameters<I[K]>] extends [never] ? K : never;
}[keyof I & string];
