import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindingOf, digestOf, jobUuidOf, resourceUuidOf } from '../../../../src/zstack/jobs/derived-uuids.ts';
import { Secret } from '../../../../src/zstack/wire/values/secret.ts';
import { isResourceUuid, parseUuid } from '../../../../src/zstack/wire/values/uuid.ts';

const uuids = fc.uuid().map((uuid) => uuid.replaceAll('-', ''));

/** The pattern that the management node itself checks (`domain.md §6.1`). */
const DEMANDED = /^[0-9a-f]{8}[0-9a-f]{4}[1-5][0-9a-f]{3}[89ab][0-9a-f]{3}[0-9a-f]{12}$/;

test('a uuid is taken with dashes and without, in either case', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      const plain = uuid.replaceAll('-', '');
      for (const text of [uuid, plain, uuid.toUpperCase(), plain.toUpperCase()]) expect(parseUuid(text)).toBe(plain);
    }),
  );
});

test('what is not 32 hex digits is no uuid', () => {
  for (const text of [
    '',
    'abc',
    'g'.repeat(32),
    'a'.repeat(31),
    'a'.repeat(33),
    `${'a'.repeat(32)}\n`,
    `${'a'.repeat(31)}'`,
  ])
    expect(parseUuid(text)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseUuid(text) === null || /^[\da-f]{32}$/.test(text.replaceAll('-', '').toLowerCase())).toBe(true);
    }),
  );
});

test('a resource uuid is judged as the node judges it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{32}$/), (text) => {
      expect(isResourceUuid(text)).toBe(DEMANDED.test(text));
    }),
  );
});

test('a derived resource uuid has the form that ZStack demands, and follows from operation and key alone', () => {
  fc.assert(
    fc.property(uuids, uuids, (key, other) => {
      const uuid = resourceUuidOf('CREATE', key);
      expect(uuid).toMatch(DEMANDED);
      expect(resourceUuidOf('CREATE', key)).toBe(uuid);
      expect(resourceUuidOf('ADD', key)).not.toBe(uuid);
      if (other !== key) expect(resourceUuidOf('CREATE', other)).not.toBe(uuid);
    }),
  );
});

test('a derived uuid never changes between releases: a key sent again tomorrow must find its image', () => {
  const key = '3f0cb1b2c4d54e6f8a9b0c1d2e3f4a5b';
  const digest = createHash('sha1')
    .update(Buffer.from('8f6d1c1e5c534f0e9d0a1f5e7c2b9a44', 'hex'))
    .update(`CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT/${key}`)
    .digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  expect(resourceUuidOf('CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT', key)).toBe(digest.subarray(0, 16).toString('hex'));
});

test('what ties a job to its submit follows from session, operation, key and input, and from nothing else', () => {
  const session = 'a'.repeat(32);
  const key = 'b'.repeat(32);
  const input = { name: 'golden', backupStorageUuids: ['c'.repeat(32)] };
  const bind = (by: string, ...about: Parameters<typeof digestOf>) => bindingOf(new Secret(by), digestOf(...about));
  const binding = bind(session, 'CREATE', key, input);
  expect(binding).toMatch(/^[0-9a-f]{32}$/);
  const same = { backupStorageUuids: ['c'.repeat(32)], description: undefined, name: 'golden' };
  expect(bind(session, 'CREATE', key, same)).toBe(binding);
  const others = [
    bind('d'.repeat(32), 'CREATE', key, input),
    bind(session, 'ADD', key, input),
    bind(session, 'CREATE', 'e'.repeat(32), input),
    bind(session, 'CREATE', key, { ...input, name: 'silver' }),
  ];
  expect(new Set([binding, ...others]).size).toBe(5);
});

test('a job’s uuid is another as soon as anything is another that its id says of it', () => {
  const [binding, image, source, storage] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [
    string,
    string,
    string,
    string,
  ];
  const uuid = jobUuidOf(binding, 'CREATE', image, source, [storage]);
  expect(uuid).toMatch(/^[0-9a-f]{32}$/);
  const others = [
    jobUuidOf(image, 'CREATE', image, source, [storage]),
    jobUuidOf(binding, 'ADD', image, source, [storage]),
    jobUuidOf(binding, 'CREATE', source, source, [storage]),
    jobUuidOf(binding, 'CREATE', image, image, [storage]),
    jobUuidOf(binding, 'CREATE', image, source, [storage, image]),
  ];
  expect(new Set([uuid, ...others]).size).toBe(6);
});
