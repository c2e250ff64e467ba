import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isJsonObject } from '../../src/zstack/wire/values/json.ts';
import { checkGet, SAFE_GETS } from '../../src/zstack/wire/http/safe-gets.ts';

interface Api {
  readonly method: string;
  readonly path: string | null;
  readonly optionalPaths?: readonly string[];
}

const file = new URL('../../docs/zstack/api-facts.json', import.meta.url);
const { apis } = JSON.parse(readFileSync(file, 'utf8')) as { readonly apis: Readonly<Record<string, Api>> };

/** A path as ZStack routes it: what its parameters are called does not count. */
const formOf = (path: string) => path.replaceAll(/\{\w+\}/g, '{}');

/** The methods of all APIs of a path, by its form. */
const methods = new Map<string, Set<string>>();
for (const { method, path, optionalPaths = [] } of Object.values(apis)) {
  for (const form of [path, ...optionalPaths].filter((item) => item !== null).map(formOf))
    methods.set(form, (methods.get(form) ?? new Set()).add(method));
}

/** Is there a way to fill in the parameters of both that makes them one path? */
function canMeet(one: string, other: string): boolean {
  const [ones, others] = [one.split('/'), other.split('/')];
  const fits = (part: string | undefined, index: number) =>
    part === '{}' || others[index] === '{}' || part === others[index];
  return ones.length === others.length && ones.every(fits);
}

const folder = new URL('../../src/zstack/', import.meta.url);

/** Method and path of every API that src/zstack/ declares: calls and creations have a method, lists have none. */
const declared: (readonly [string, string])[] = [];
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const module = (await import(new URL(file, folder).href)) as object;
  const values: readonly unknown[] = Object.values(module);
  for (const { method = 'GET', path, row, mode } of values.filter(isJsonObject)) {
    const isApi = typeof row === 'function' || typeof mode === 'string';
    if (isApi && typeof method === 'string' && typeof path === 'string') declared.push([method, path]);
  }
}

test('the declared APIs are found', () => {
  expect(declared).toContainEqual(['GET', '/images']);
  expect(declared).toContainEqual(['DELETE', '/accounts/sessions/{sessionUuid}']);
  expect(declared.length).toBeGreaterThan(12);
});

test.each(declared)('%s %s is an API of the facts, and a GET is a safe one', (method, path) => {
  expect(methods.get(formOf(path))).toContain(method);
  if (method === 'GET') expect(SAFE_GETS).toContain(path);
});

/** The REST layer's own, which is no API: it knows no other method (`wire.md §2`). */
const JOBS = '/api-jobs/{uuid}';

test.each(SAFE_GETS.filter((path) => path !== JOBS))('%s is a path of a GET of the facts', (path) => {
  expect(methods.get(formOf(path))).toContain('GET');
});

test.each(SAFE_GETS)('whatever is filled into %s, no path of other methods alone is met', (path) => {
  const met = [...methods].filter(([form]) => canMeet(formOf(path), form));
  expect(met.filter(([, known]) => !known.has('GET'))).toEqual([]);
});

test('the facts have paths on which a GET would do harm, and such a list would be found out', () => {
  const unsafe = ['/tags/{uuid}', '/primary-storage/{uuid}', '/accounts/sessions/{uuid}', '/management-nodes/{uuid}'];
  for (const path of unsafe)
    expect([...methods].some(([form, known]) => canMeet(formOf(path), form) && !known.has('GET'))).toBe(true);
});

test.each([
  ['/tags/{uuid}', `/tags/${'a'.repeat(32)}`],
  ['/primary-storage/{uuid}', `/primary-storage/${'a'.repeat(32)}`],
  ['/accounts/sessions/{sessionUuid}', `/accounts/sessions/${'a'.repeat(32)}`],
  ['/images', `/images/${'a'.repeat(32)}/actions`],
  ['/images', '/images/../tags/x'],
  [JOBS, '/api-jobs/a/b'],
  ['/nowhere', '/nowhere'],
])('a GET of %s as %s is refused', (template, path) => {
  expect(() => checkGet({ method: 'GET', path, template })).toThrow(TypeError);
  expect(() => checkGet({ method: 'DELETE', path, template })).not.toThrow();
});

test('a safe GET passes, with its query string', () => {
  checkGet({ method: 'GET', path: '/images?q=uuid%3Dx', template: '/images' });
  checkGet({ method: 'GET', path: `/api-jobs/${'a'.repeat(32)}`, template: JOBS });
});
