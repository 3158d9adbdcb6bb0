import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFormOrigin } from '~/content-model/site-address.ts';
import { GOOD_CONTENT, withContent } from '../../support/content-folder.ts';

const originOf = (endpoint: string) =>
  withContent(
    { 'site.yaml': readFileSync(join(GOOD_CONTENT, 'site.yaml'), 'utf8').replace(/^form_endpoint:.*$/m, `form_endpoint: ${endpoint}`) },
    readFormOrigin,
  );

test('pages may send words only to the origin of the form that site.yaml names', () => {
  expect(originOf('https://forms.example/send/42?x=1')).toBe('https://forms.example');
});

test('without a form there is no other origin', () => {
  expect(originOf('null')).toBeUndefined();
  expect(originOf('forms')).toBeUndefined();
});
