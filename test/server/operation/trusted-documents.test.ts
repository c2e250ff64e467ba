import { describe, expect } from 'vitest';
import { type Reply, session, test, type TestGateway, toReply } from '../gateway-fixture.ts';
import { apolloManifest, codegenManifest, file, hashed, sha256 } from './manifest-fixture.ts';

const HELLO = 'query Hello($name: String! = "trust") {\n  hello(name: $name)\n}';
const DONE = 'mutation Done {\n  done\n}';
const TWO = 'query One {\n  hello(name: "one")\n}\n\nquery Two {\n  hello(name: "two")\n}';

const graphqlResponse = 'application/graphql-response+json';
const authorization = `OAuth ${session}`;
const trusting = { TRUSTED_DOCUMENTS_FILE: file(apolloManifest([HELLO, DONE, TWO].map(hashed))) };
const mixed = { ...trusting, TRUSTED_DOCUMENTS_ONLY: 'false' };

const ask = async ({ url }: TestGateway, body: object, headers: Record<string, string> = {}): Promise<Reply> =>
  toReply(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );

const askByGet = async ({ url }: TestGateway, params: Record<string, string>): Promise<Reply> =>
  toReply(await fetch(`${url}/graphql?${new URLSearchParams(params).toString()}`, { headers: { authorization } }));

const apq = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const codesOf = ({ json }: Reply) => json.errors?.map(({ extensions }) => extensions.code);

describe('a trusted document runs by its id', () => {
  for (const [form, body] of [
    ['documentId', { documentId: `sha256:${sha256(HELLO)}` }],
    ['documentId without a prefix', { documentId: sha256(HELLO) }],
    ["the extension of Apollo's clients", { extensions: apq(sha256(HELLO)) }],
    ['both forms', { documentId: `sha256:${sha256(HELLO)}`, extensions: apq(sha256(HELLO)) }],
    ['an empty text beside it', { query: '', documentId: sha256(HELLO) }],
    ['the same text beside it', { query: HELLO, extensions: apq(sha256(HELLO)) }],
  ] as const) {
    test(`by POST: ${form}`, async ({ startGateway }) => {
      const reply = await ask(await startGateway({ env: trusting }), { ...body, variables: { name: 'you' } });
      expect([reply.status, reply.json]).toEqual([200, { data: { hello: 'hello you' } }]);
    });
  }

  for (const [form, params] of [
    ['documentId', { documentId: `sha256:${sha256(HELLO)}` }],
    ["the extension of Apollo's clients", { extensions: JSON.stringify(apq(sha256(HELLO))) }],
  ] as const) {
    test(`by GET: ${form}`, async ({ startGateway }) => {
      const reply = await askByGet(await startGateway({ env: trusting }), { ...params, variables: '{"name":"you"}' });
      expect([reply.status, reply.json]).toEqual([200, { data: { hello: 'hello you' } }]);
    });
  }

  test('a mutation by POST', async ({ startGateway }) => {
    const reply = await ask(await startGateway({ env: trusting }), { documentId: sha256(DONE) });
    expect(reply.json).toEqual({ data: { done: 'done' } });
  });

  test('with the operation that the request names', async ({ startGateway }) => {
    const gateway = await startGateway({ env: trusting });
    const two = await ask(gateway, { documentId: sha256(TWO), operationName: 'Two' });
    const three = await ask(gateway, { documentId: sha256(TWO), operationName: 'Three' });
    expect([two.json.data, codesOf(three)]).toEqual([{ hello: 'hello two' }, ['OPERATION_RESOLUTION_FAILURE']]);
  });

  for (const [format, manifest] of [
    ["Apollo's format", apolloManifest],
    ["graphql-codegen's map", codegenManifest],
  ] as const) {
    test(`that its front end chose, in ${format}`, async ({ startGateway }) => {
      const env = { TRUSTED_DOCUMENTS_FILE: file(manifest([{ id: 'hello-1', body: HELLO }])) };
      const gateway = await startGateway({ env });
      const asked = [{ documentId: 'hello-1' }, { extensions: apq('hello-1') }, { documentId: sha256(HELLO) }];
      const replies = await Promise.all(asked.map((body) => ask(gateway, body)));
      expect(replies.map(({ json }) => json)).toEqual(asked.map(() => ({ data: { hello: 'hello trust' } })));
    });
  }
});

describe('where only trusted documents run', () => {
  for (const [what, body, code] of [
    ['a free document', { query: '{ hello }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['the text of a trusted one', { query: HELLO }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['introspection', { query: '{ __schema { __typename } }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['__typename', { query: '{ __typename }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ["a router's document", { query: '{ _service { sdl } }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['an unknown id', { documentId: 'sha256:' + 'a'.repeat(64) }, 'PERSISTED_QUERY_NOT_IN_LIST'],
    ["an unknown id of Apollo's clients", { extensions: apq('a'.repeat(64)) }, 'PERSISTED_QUERY_NOT_IN_LIST'],
    ['an id of the language', { documentId: 'constructor' }, 'PERSISTED_QUERY_NOT_IN_LIST'],
    [
      'a text with its own id',
      { query: '{ hello }', extensions: apq(sha256('{ hello }')) },
      'PERSISTED_QUERY_NOT_IN_LIST',
    ],
  ] as const) {
    test(`${what} is ${code}, and nothing runs`, async ({ startGateway }) => {
      const gateway = await startGateway({ env: trusting });
      const [legacy, modern] = await Promise.all([
        ask(gateway, body, { accept: 'application/json' }),
        ask(gateway, body, { accept: graphqlResponse, 'x-request-id': 'mine' }),
      ]);
      expect([legacy.status, modern.status]).toEqual([200, 400]);
      expect(modern.headers.get('content-type')).toContain(graphqlResponse);
      expect(modern.json).toEqual({
        errors: [{ message: expect.any(String) as unknown, extensions: { code, requestId: 'mine' } }],
      });
      expect(codesOf(legacy)).toEqual([code]);
      const line = await gateway.logged('request');
      expect(line).toMatchObject({ codes: [code] });
      expect(line).not.toHaveProperty('operationType');
    });
  }

  test("no refusal makes Apollo's clients send the text", async ({ startGateway }) => {
    const { text } = await ask(await startGateway({ env: trusting }), { extensions: apq('a'.repeat(64)) });
    expect(text).not.toMatch(/PersistedQueryNot(Found|Supported)|PERSISTED_QUERY_NOT_(FOUND|SUPPORTED)/);
  });

  test('a text that was refused once is refused again', async ({ startGateway }) => {
    const gateway = await startGateway({ env: trusting });
    const body = { query: '{ hello }', extensions: apq(sha256('{ hello }')) };
    await ask(gateway, body);
    const reply = await ask(gateway, { extensions: body.extensions });
    expect(codesOf(reply)).toEqual(['PERSISTED_QUERY_NOT_IN_LIST']);
  });

  test('a mutation by GET is refused with 405', async ({ startGateway }) => {
    const { status, headers } = await askByGet(await startGateway({ env: trusting }), { documentId: sha256(DONE) });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('the errors of a trusted document do not tell its text', async ({ startGateway }) => {
    const { text } = await ask(await startGateway({ env: trusting }), {
      documentId: sha256(HELLO),
      variables: { name: null },
    });
    expect(text).toContain('BAD_USER_INPUT');
    expect(text).not.toContain('hello(');
  });
});

describe('beside free documents', () => {
  test('both run', async ({ startGateway }) => {
    const gateway = await startGateway({ env: mixed });
    const replies = await Promise.all([
      ask(gateway, { query: '{ hello }' }),
      ask(gateway, { documentId: sha256(DONE) }),
    ]);
    expect(replies.map(({ json }) => json)).toEqual([{ data: { hello: 'hello you' } }, { data: { done: 'done' } }]);
  });

  test("an unknown id makes Apollo's clients send the text, which runs and is not kept", async ({ startGateway }) => {
    const gateway = await startGateway({ env: mixed });
    const extensions = apq(sha256('{ hello }'));
    const replies = [
      await ask(gateway, { extensions }),
      await ask(gateway, { query: '{ hello }', extensions }),
      await ask(gateway, { extensions }),
    ];
    expect(replies.map(codesOf)).toEqual([['PERSISTED_QUERY_NOT_FOUND'], undefined, ['PERSISTED_QUERY_NOT_FOUND']]);
    expect(replies[0]?.json.errors?.[0]?.message).toBe('PersistedQueryNotFound');
  });
});

describe('a request that contradicts itself is 400', () => {
  for (const [what, body] of [
    ['a text that is not that of the id', { query: '{ hello }', documentId: sha256(HELLO) }],
    ['a text that is not that of the hash', { query: '{ hello }', extensions: apq('a'.repeat(64)) }],
    ['two ids', { documentId: sha256(HELLO), extensions: apq(sha256(DONE)) }],
    ['neither text nor id', { variables: {} }],
    ['an id that is no text', { documentId: 7 }],
    ["another version of Apollo's extension", { extensions: { persistedQuery: { version: 2, sha256Hash: 'a' } } }],
    ["Apollo's extension without a hash", { extensions: { persistedQuery: { version: 1 } } }],
    ["Apollo's extension as a text", { extensions: { persistedQuery: 'a' } }],
  ] as const) {
    test(what, async ({ startGateway }) => {
      const reply = await ask(await startGateway({ env: mixed }), body);
      expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_REQUEST']]);
    });
  }

  test('a text that is not that of the id, which its front end chose', async ({ startGateway }) => {
    const env = { TRUSTED_DOCUMENTS_FILE: file(apolloManifest([{ id: 'hello-1', body: HELLO }])) };
    const reply = await ask(await startGateway({ env }), { query: DONE, documentId: 'hello-1' });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('two ids in the URL', async ({ startGateway }) => {
    const { url } = await startGateway({ env: trusting });
    const response = await fetch(`${url}/graphql?documentId=${sha256(HELLO)}&documentId=${sha256(DONE)}`);
    expect(response.status).toBe(400);
  });
});

test('without a manifest an id is not supported, and its text runs', async ({ startGateway }) => {
  const gateway = await startGateway();
  const replies = await Promise.all([
    ask(gateway, { documentId: sha256(HELLO) }),
    ask(gateway, { extensions: apq(sha256(HELLO)) }),
    ask(gateway, { query: HELLO, extensions: apq(sha256(HELLO)) }),
  ]);
  const unsupported = ['PERSISTED_QUERY_NOT_SUPPORTED'];
  expect(replies.map(codesOf)).toEqual([unsupported, unsupported, undefined]);
});

test('a browser that opens the URL of a trusted document gets its answer, not the explorer', async ({
  startGateway,
}) => {
  const { url } = await startGateway({ env: mixed });
  const headers = { accept: 'text/html,*/*;q=0.8', authorization };
  const response = await fetch(`${url}/graphql?documentId=${sha256(HELLO)}`, { headers });
  expect(response.headers.get('content-type')).toContain('application/json');
});

describe('the log at the start', () => {
  for (const [env, only] of [
    [trusting, true],
    [mixed, false],
  ] as const) {
    test(`tells how many documents, ${only ? 'and that no other runs' : 'beside others'}`, async ({ startGateway }) => {
      const { logged } = await startGateway({ env });
      expect(await logged('trusted documents')).toMatchObject({ documents: 3, only });
    });
  }
});
