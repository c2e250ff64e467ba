import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { planOf } from '../../../src/graphql/execution/plans.ts';
import { OperationNotes } from '../../../src/graphql/selection/operation-notes.ts';
import {
  createDocumentStore,
  DOCUMENT_BYTES,
  type DocumentStore,
} from '../../../src/server/operation/document-store.ts';
import { operationPreparer } from '../../../src/server/operation/prepare-operation.ts';
import { exampleSchema } from '../gateway-fixture.ts';

const HELLO = 'query Hello { hello }';

const documentOf = (length: number) => parse('{ a }'.padEnd(length));

/** As a text that comes for the second time. */
function setTwice(store: DocumentStore, text: string, document = documentOf(10)) {
  store.set(text, documentOf(10));
  store.set(text, document);
}

describe('the store of documents', () => {
  test('forgets what was not used for longest', () => {
    const store = createDocumentStore(100);
    const names = Array.from({ length: 10 }, (_, index) => `document ${index}`);
    names.forEach((name) => setTwice(store, name));
    store.get('document 0');
    setTwice(store, 'one more');
    expect([...names, 'one more'].filter((name) => store.get(name) === undefined)).toEqual(['document 1']);
  });

  test('keeps what comes a second time, and nothing for what never does', () => {
    const store = createDocumentStore(100);
    setTwice(store, 'asked again');
    for (let index = 0; index < 100; index += 1) store.set(`asked once ${index}`, documentOf(10));
    expect(['asked again', 'asked once 99'].map((text) => store.get(text) !== undefined)).toEqual([true, false]);
  });

  test('tells texts of one length apart', () => {
    const store = createDocumentStore(100);
    const named = new Map(['{ a }', '{ b }', '{ c }'].map((text) => [text, documentOf(10)]));
    named.forEach((document, text) => setTwice(store, text, document));
    for (const [text, document] of [...named, ...[...named].toReversed()]) expect(store.get(text)).toBe(document);
    expect(store.get('{ d }')).toBeUndefined();
  });

  test('keeps no document that takes more than a tenth of it', () => {
    const store = createDocumentStore(100);
    setTwice(store, 'long', documentOf(11));
    expect(store.get('long')).toBeUndefined();
  });

  test('keeps the trusted ones for ever', () => {
    const trusted = documentOf(1000);
    const store = createDocumentStore(100, new Map([['trusted', trusted]]));
    for (let index = 0; index < 20; index += 1) setTwice(store, `document ${index}`);
    setTwice(store, 'trusted');
    expect(store.get('trusted')).toBe(trusted);
  });
});

test('a copy of an operation has none of its notes', () => {
  const [operation] = parse(HELLO).definitions as readonly [OperationDefinitionNode];
  const notes = new OperationNotes<string>();
  notes.set(operation, 'a note');
  expect([notes.get(operation), notes.get({ ...operation })]).toEqual(['a note', undefined]);
});

test('a text is read twice at most, and its operations are planned as often', () => {
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
  const [, second, third] = [ask(), ask(), ask()];
  expect(read).toEqual([HELLO, HELLO]);
  expect(planOf(second)).toBeDefined();
  expect(planOf(third)).toBe(planOf(second));
});

/** The number that a script of its own process tells. */
async function told(script: string): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', script],
    { cwd: new URL('../../../', import.meta.url) },
  );
  return Number.parseInt(stdout);
}

/** How much more the process holds after it has stored twice as many documents as there is room for. */
const bytesHeld = (text: string, count: number): Promise<number> =>
  told(`
    import { parse } from 'graphql';
    import { createDocumentStore, DOCUMENT_BYTES } from './src/server/operation/document-store.ts';
    const held = () => { for (let round = 0; round < 4; round += 1) gc(); return process.memoryUsage().heapUsed + process.memoryUsage().external; };
    const store = createDocumentStore(1_000_000);
    const fill = (from, to) => {
      for (let at = from; at < to; at += 1) {
        const text = ${JSON.stringify(text)}.replace('#', () => 'f' + at);
        for (let time = 0; time < 2; time += 1) store.set(text, parse(text));
      }
    };
    fill(0, 10);
    const before = held();
    fill(10, ${count});
    console.log(held() - before, store.get('') === undefined);
  `);

test('what came once, was priced and planned is gone with the next minor collection', async () => {
  const bytes = await told(`
    import { buildSchema } from 'graphql';
    import { readConfig } from './src/config.ts';
    import { planOf } from './src/graphql/execution/plans.ts';
    import { createDocumentStore } from './src/server/operation/document-store.ts';
    import { operationPreparer } from './src/server/operation/prepare-operation.ts';
    import { documentReader } from './src/server/operation/read-document.ts';
    const config = readConfig({});
    const schema = buildSchema('type Query { a(b: Int): Query c: Int }');
    const preparer = operationPreparer({
      schema,
      resolveText: ({ query }) => query,
      readDocument: documentReader({ schema, config }),
      documents: createDocumentStore(1_000_000),
      queryLimits: config.queryLimits,
    });
    const ask = (from, to) => {
      for (let at = from; at < to; at += 1) {
        const query = 'query f' + at + ' { a(b: 1) { a { a { c } } } ' + 'c '.repeat(20) + '}';
        planOf(preparer.select({ document: { query } })).execute({ rootValue: { a: {} } });
      }
      for (let round = 0; round < 2; round += 1) gc({ type: 'minor' });
    };
    ask(0, 50);
    gc();
    const before = process.memoryUsage().heapUsed;
    ask(50, 350);
    console.log(process.memoryUsage().heapUsed - before);
  `);
  expect(bytes).toBeLessThan(300 * 5_000);
});

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
