/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that server and browser are both tested against; tests run in the dashboard's folder. */
export function contract<T>(name: string): T {
  return JSON.parse(readFileSync(resolve('../contracts/expressions', name), 'utf8')) as T;
}
