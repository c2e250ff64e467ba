import { HeaderMap } from '@apollo/server';
import { type DocumentNode, parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createContext } from '../../src/graphql/context.ts';
import { startApollo } from '../../src/server/apollo.ts';
import { createDocumentStore } from '../../src/server/document-store.ts';
import { exampleSchema, zstackThat } from './gateway-fixture.ts';
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
  const caller = { requestId: 'a', authorization: undefined, clientAddress: undefined, signal, draining: signal };
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
