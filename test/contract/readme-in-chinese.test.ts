import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (page: string): string => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];

const CODE = /^```[^]*?^```$/gm;
const codeOf = (text: string) => [...text.matchAll(CODE)].map(([block]) => block);
/** The levels of its headings, in order. */
const headingsOf = (text: string) =>
  [...text.replaceAll(CODE, '').matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
/** Where its links lead, but for the one to its other language. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('README'));

test('the Chinese README has the headings of the English one', () => {
  expect(headingsOf(chinese)).toEqual(headingsOf(english));
});

test('the Chinese README has the code of the English one, to the letter', () => {
  expect(codeOf(english).length).toBeGreaterThan(4);
  expect(codeOf(chinese)).toEqual(codeOf(english));
});

test('the Chinese README leads to the same pages as the English one', () => {
  expect(linksOf(chinese)).toEqual(linksOf(english));
});
