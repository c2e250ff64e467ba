import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { HeaderMap } from '@apollo/server';
import { type DocumentNode, parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { ShownSession } from '../../../src/graphql/shown-session.ts';
import { startApollo } from '../../../src/server/operation/apollo.ts';
import { createDocumentStore, DOCUMENT_BYTES } from '../../../src/server/operation/document-store.ts';
import { exampleSchema, zstackThat } from '../gateway-fixture.ts';
import { sha256 } from './manifest-fixture.ts';

const HELLO = 'query Hello { hello }';
const GREETING = '{"data":{"hello":"hello you"}}';

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

test('Apollo Server takes a document from it by the hash of its text, and parses it once', async () => {
  const asked: string[] = [];
  const put = new Map<string, DocumentNode>();
  const apollo = await startApollo({
    config: readConfig({}),
    schema: exampleSchema(),
    documents: {
      get: (hash) => {
        asked.push(hash);
        return put.get(hash);
      },
      set: (hash, document) => {
        expect(put.has(hash)).toBe(false);
        put.set(hash, document);
      },
    },
    logger: pino({ level: 'silent' }),
    explorer: undefined,
  });
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const { signal } = new AbortController();
  const caller = {
    requestId: 'a',
    session: new ShownSession(undefined),
    clientAddress: undefined,
    signal,
    draining: signal,
  };
  const ask = () =>
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query: HELLO } },
      context: () =>
        Promise.resolve(
          createContext(
            zstackThat(() => Promise.resolve()),
            caller,
          ),
        ),
    });
  const answers = [await ask(), await ask()];
  await apollo.stop();
  expect(answers.map(({ body }) => body.kind === 'complete' && body.string.trim())).toEqual([GREETING, GREETING]);
  expect(asked).toEqual([sha256(HELLO), sha256(HELLO)]);
  expect([...put.keys()]).toEqual([sha256(HELLO)]);
});

/** How much more the process holds after it has stored twice as many documents as there is room for. Run in a process of its own. */
async function bytesHeld(text: string, count: number): Promise<number> {
  const script = `
    import { createHash } from 'node:crypto';
    import { parse } from 'graphql';
    import { createDocumentStore, DOCUMENT_BYTES } from './src/server/operation/document-store.ts';
    const held = () => { for (let round = 0; round < 4; round += 1) gc(); return process.memoryUsage().heapUsed + process.memoryUsage().external; };
    const store = createDocumentStore(1_000_000);
    const fill = (from, to) => {
      for (let at = from; at < to; at += 1) {
        const text = ${JSON.stringify(text)}.replace('#', () => 'f' + at);
        store.set(createHash('sha256').update(text).digest('hex'), parse(text));
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
