import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';

const comments = /^\/\*\*[\s\S]*?\*\/\s*/;

describe('the generated types', () => {
  for (const service of ['survey', 'masterplan', 'reporting']) {
    it(`fit the snapshot of ${service}: otherwise run npm run generate`, async () => {
      const snapshot = pathToFileURL(resolve('..', 'contracts', 'openapi', `${service}.json`));
      const generated = await readFile(resolve('src', 'api', 'generated', `${service}.ts`), 'utf8');
      const fresh = astToString(await openapiTS(snapshot));
      expect(generated.replace(comments, '').trim()).toBe(fresh.replace(comments, '').trim());
    });
  }
});
