import { describe, expect } from 'vitest';
import { ConfigError, type Environment, readConfig } from '../../../src/config.ts';
import { test } from '../gateway-fixture.ts';
import { apolloManifest, codegenManifest, file, hashed, sha256 } from './manifest-fixture.ts';

const HELLO = 'query Hello {\n  hello\n}';
const DONE = 'mutation Done {\n  done\n}';
const good = file(apolloManifest([hashed(HELLO)]));

function faultsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('a manifest is read', () => {
  for (const [what, content, expected] of [
    ["in Apollo's format", apolloManifest([hashed(HELLO)]), [[sha256(HELLO), HELLO]]],
    [
      "in graphql-codegen's, by SHA-1",
      codegenManifest([{ id: 'a'.repeat(40), body: HELLO }]),
      [['a'.repeat(40), HELLO]],
    ],
    ['with ids of the draft', codegenManifest([{ id: `sha256:${sha256(HELLO)}`, body: HELLO }]), undefined],
    ['with the same document twice', apolloManifest([hashed(HELLO), hashed(HELLO)]), undefined],
    ['with quotes and braces in its documents', codegenManifest([hashed('{ hello(name: "a\\"{b}: c") }')]), undefined],
  ] as const) {
    test(what, () => {
      const { trustedDocuments, trustedDocumentsOnly } = readConfig({ TRUSTED_DOCUMENTS_FILE: file(content) });
      expect([trustedDocuments?.size, trustedDocumentsOnly]).toEqual([1, true]);
      if (expected !== undefined) expect([...(trustedDocuments ?? [])]).toEqual(expected);
    });
  }
});

describe('a manifest is refused at the start', () => {
  const [wrong, prefixed] = ['b'.repeat(64), `sha256:${'b'.repeat(64)}`];
  for (const [what, content, faults] of [
    ['that is not JSON', '{', [/must name a manifest .* is not JSON$/]],
    ['of an unknown format', '[]', [/no known format/]],
    ['of another version', apolloManifest([]).replace('"version":1', '"version":2'), [/no known format/]],
    ['that holds something else than texts', '{"a":{"query":"{ hello }"}}', [/no known format/]],
    ['without documents', '{}', [/holds none/]],
    ["without documents, in Apollo's format", apolloManifest([]), [/holds none/]],
    [
      'with one id for two documents',
      apolloManifest([
        { id: 'one', body: HELLO },
        { id: 'one', body: DONE },
      ]),
      [/holds the id "one" twice, with different documents$/],
    ],
    ['with one key for two documents', `{"one":"{ hello }","one":"{ held }"}`, [/holds the id "one" twice/]],
    [
      'with hashes of something else, all of which it names',
      apolloManifest([
        { id: wrong, body: HELLO },
        { id: prefixed, body: HELLO },
      ]),
      [new RegExp(`"${wrong}", which is not the SHA-256 of its document$`), new RegExp(`"${prefixed}", which is not`)],
    ],
    ['with half a hash', codegenManifest([{ id: 'sha256:abc', body: HELLO }]), [/"sha256:abc".*64 hex digits/]],
    ['with an empty id', codegenManifest([{ id: '', body: HELLO }]), [/holds the id ""/]],
  ] as const) {
    test(what, () => {
      const told = faultsOf({ TRUSTED_DOCUMENTS_FILE: file(content) });
      expect(told).toEqual(faults.map((fault): unknown => expect.stringMatching(fault)));
      expect(told.filter((fault) => !fault.startsWith('TRUSTED_DOCUMENTS_FILE '))).toEqual([]);
    });
  }

  test('that cannot be read', () => {
    expect(faultsOf({ TRUSTED_DOCUMENTS_FILE: '/no/such.json' })).toEqual([
      'TRUSTED_DOCUMENTS_FILE must name a readable file, but "/no/such.json" cannot be read (ENOENT)',
    ]);
  });

  for (const [what, body, reason] of [
    ['does not parse', '{', 'Syntax Error'],
    ['does not fit the schema', '{ nothing }', 'Cannot query field "nothing"'],
    ['is no operation', 'type Query { hello: String }', 'The "Query" definition is not executable'],
  ] as const) {
    test(`with a document that ${what}`, async ({ startGateway }) => {
      const env = { TRUSTED_DOCUMENTS_FILE: file(apolloManifest([hashed(HELLO), { id: 'broken', body }])) };
      await expect(startGateway({ env })).rejects.toThrow(
        new RegExp(`^TRUSTED_DOCUMENTS_FILE holds, under the id "broken", .*${reason}`),
      );
    });
  }

  test('with introspection, while that is closed', async ({ startGateway }) => {
    const path = file(apolloManifest([hashed('{ __schema { __typename } }')]));
    const env = { TRUSTED_DOCUMENTS_FILE: path, INTROSPECTION: 'false' };
    await expect(startGateway({ env })).rejects.toThrow('Introspection is closed.');
  });
});

describe('settings that contradict trusted documents', () => {
  for (const [env, fault] of [
    [{ TRUSTED_DOCUMENTS_ONLY: 'true' }, /^TRUSTED_DOCUMENTS_ONLY needs a TRUSTED_DOCUMENTS_FILE$/],
    [{ TRUSTED_DOCUMENTS_FILE: good, FEDERATION: 'true' }, /^FEDERATION contradicts TRUSTED_DOCUMENTS_FILE/],
    [{ TRUSTED_DOCUMENTS_FILE: good, EXPLORER: '1' }, /^EXPLORER contradicts TRUSTED_DOCUMENTS_FILE/],
    [{ TRUSTED_DOCUMENTS_FILE: good, EXPLORER: 'offline' }, /^EXPLORER contradicts TRUSTED_DOCUMENTS_FILE/],
  ] as const) {
    test(`${Object.keys(env).join(' and ')} are refused at the start`, () => {
      expect(faultsOf(env)).toEqual([expect.stringMatching(fault)]);
    });
  }

  test('do not, beside free documents', () => {
    const env = { TRUSTED_DOCUMENTS_FILE: good, TRUSTED_DOCUMENTS_ONLY: 'false', FEDERATION: 'true', EXPLORER: 'true' };
    expect(faultsOf(env)).toEqual([]);
  });

  test('are not in the defaults: the explorer is off where only trusted documents run', () => {
    expect(readConfig({ TRUSTED_DOCUMENTS_FILE: good })).toMatchObject({ explorer: 'none', introspection: true });
    expect(readConfig({ TRUSTED_DOCUMENTS_FILE: good, TRUSTED_DOCUMENTS_ONLY: 'false' })).toMatchObject({
      explorer: 'sandbox',
    });
  });
});
