/**
 * A service's answer. The snapshots of survey- and masterplan-service do not say which fields an answer always has, so
 * this does: all of them, and `N` names those that can be null.
 */
export type Filled<T, N extends keyof T = never> = {
  [K in keyof T]-?: K extends N ? Whole<NonNullable<T[K]>> | null : Whole<NonNullable<T[K]>>;
};

type Whole<T> = T extends readonly (infer E)[] ? Whole<E>[] : T extends object ? Filled<T> : T;

/** `T` with some fields known more exactly. */
export type But<T, P extends { [K in keyof P]: K extends keyof T ? unknown : never }> = Omit<T, keyof P> & P;
