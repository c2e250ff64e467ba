import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { planOf } from '../../../src/graphql/execution/plans.ts';
import { createDocumentStore, DOCUMENT_BYTES } from '../../../src/server/operation/document-store.ts';
import { operationPreparer } from '../../../src/server/operation/prepare-operation.ts';
import { exampleSchema } from '../gateway-fixture.ts';

const HELLO = 'query Hello { hello }';

const documentOf = (length: number) => parse('{ a }'.padEnd(length));

describe('the store of documents', () => {
  test('forgets what was not used for longest', () => {
    const store = createDocumentStore(100);
    const names = Array.from({ length: 10 }, (_, index) => `document ${index}`);
    names.forEach((name) => store.set(name, documentOf(10)));
    store.get('document 0');
    store.set('one more', documentOf(10));
    expect([...names, 'one more'].filter((name) => store.get(name) === undefined)).toEqual(['document 1']);
  });

  test('keeps no document that takes more than a tenth of it', () => {
    const store = createDocumentStore(100);
    store.set('long', documentOf(11));
    expect(store.get('long')).toBeUndefined();
  });

  test('keeps the trusted ones for ever', () => {
    const trusted = documentOf(1000);
    const store = createDocumentStore(100, new Map([['trusted', trusted]]));
    for (let index = 0; index < 20; index += 1) store.set(`document ${index}`, documentOf(10));
    store.set('trusted', documentOf(10));
    expect(store.get('trusted')).toBe(trusted);
  });
});

test('a text is read once, and its operations are planned once', () => {
  const schema = exampleSchema();
  const read: string[] = [];
  const { queryLimits } = readConfig({});
  const preparer = operationPreparer({
    schema,
    resolveText: ({ query }) => query ?? '',
    readDocument: (text) => {
      read.push(text);
      return parse(text);
    },
    documents: createDocumentStore(1_000),
    queryLimits,
  });
  const ask = () =>
    preparer.select({
      document: { query: HELLO, documentId: undefined },
      operationName: undefined,
      variables: undefined,
    });
  const [first, second] = [ask(), ask()];
  expect(read).toEqual([HELLO]);
  expect(planOf(first)).toBeDefined();
  expect(planOf(second)).toBe(planOf(first));
});

/** How much more the process holds after it has stored twice as many documents as there is room for. Run in a process of its own. */
async function bytesHeld(text: string, count: number): Promise<number> {
  const script = `
    import { parse } from 'graphql';
    import { createDocumentStore, DOCUMENT_BYTES } from './src/server/operation/document-store.ts';
    const held = () => { for (let round = 0; round < 4; round += 1) gc(); return process.memoryUsage().heapUsed + process.memoryUsage().external; };
    const store = createDocumentStore(1_000_000);
    const fill = (from, to) => {
      for (let at = from; at < to; at += 1) {
        const text = ${JSON.stringify(text)}.replace('#', () => 'f' + at);
        store.set(text, parse(text));
      }
    };
    fill(0, 10);
    const before = held();
    fill(10, ${count});
    console.log(held() - before, store.get('') === undefined);
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', script],
    {
      cwd: new URL('../../../', import.meta.url),
    },
  );
  return Number.parseInt(stdout);
}

describe('the store holds no more memory than it may', () => {
  test.for([
    ['that are tiny', '{#}', 70_000],
    ['of many fields', `{# ${'a '.repeat(300)}}`, 1_000],
    ['of many arguments', `{# ${'a(b:"c",d:1) '.repeat(100)}}`, 1_000],
    ['that are deep', `{# ${'a{'.repeat(200)}b${'}'.repeat(200)}}`, 1_000],
    ['of many fragments', `{#} ${'fragment a on b{c}'.repeat(50)}`, 2_000],
    ['of long texts', `{#(a:"${'日'.repeat(9_000)}")}`, 2_000],
    ['of a long comment', `{#}#${'c'.repeat(9_000)}`, 2_000],
  ] as const)('of documents %s', async ([, text, count], { expect }) => {
    expect(await bytesHeld(text, count)).toBeLessThan(1.1 * DOCUMENT_BYTES);
  });
});
