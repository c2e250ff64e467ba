import { describe, expect } from 'vitest';
import { fromJobId } from '../../src/graphql/job/job-id.ts';
import { test } from '../integration/fixture.ts';

// What version 0.1.0 gave to clients, to the letter. A later one that does not read it says so in CHANGELOG.md and docs/upgrading.md.

const JOB_ID =
  'N2RiZTkzY2JbMywiQ1JFQVRFX0RBVEFfVk9MVU1FX1RFTVBMQVRFX0ZST01fU05BUFNIT1QiLCJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYmJiYiIsIjZmOTYxOWZm' +
  'OGI4NjRkMDFiNDJkMDBjZjRmYzk2NGZmIiwxNzY0MTUwMDAwMDAwLDI1OTIwMDAwMCx7InNvdXJjZVV1aWQiOiJjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjYyIs' +
  'ImJhY2t1cFN0b3JhZ2VVdWlkcyI6WyJkZGRkZGRkZGRkZGRkZGRkZGRkZGRkZGRkZGRkZGRkZCJdLCJ0ZXh0c0RpZ2VzdCI6ImVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWVl' +
  'ZWVlZWVlIiwidGFnc01heUNvbGxpZGUiOmZhbHNlfSx7ImRpZ2VzdCI6ImFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhIiwiaXNEYXRlZCI6dHJ1ZSwic3VibWl0' +
  'TW9tZW50Ijp7ImFoZWFkTXMiOjEyMDAsIm5vZGVzIjpbWyJmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZiIsMTc2NDEwMDAwMDAwMF1dfX1d';

const IMAGE = '1'.repeat(32);
const IMAGE_ID = 'MTpJbWFnZToxMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMQ';

/** The cursor of that image in lists of images. */
const CURSORS = [
  ['', 'UPQp6VxkhIcJdTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEx'],
  [', filter: { name: { contains: "a" } }', 'RgZuJxWAfXDidTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEx'],
  [', orderBy: [{ field: NAME }]', 'D9NgAkMO-ZZia1swLCJhIiwiMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTEiXQ'],
  [', orderBy: [{ field: SIZE }]', 'c-51-ObUBHJUa1swLDEsIjExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExIl0'],
] as const;

describe('what version 0.1.0 gave', () => {
  test('a job’s id still names the same job of ZStack', () => {
    expect(fromJobId(JOB_ID).job).toMatchObject({
      operation: 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
      jobUuid: 'e91a7fc10c0bb8cb0af5e987e0f7f045',
      resource: '6f9619ff8b864d01b42d00cf4fc964ff',
      digest: 'a'.repeat(32),
    });
  });

  test('an id of a row is that row’s, and a cursor leads on from it', async ({ cloud, gateway }) => {
    cloud.addImage({ uuid: IMAGE, name: 'a', size: 1n });
    cloud.addImage({ uuid: '2'.repeat(32), name: 'ab', size: 2n });
    const fields = CURSORS.map(
      ([how, cursor], at) => `after${at}: images(first: 1, after: "${cursor}"${how}) { nodes { name } }`,
    );
    const { data, errors } = await gateway.ask(`{ node(id: "${IMAGE_ID}") { id } ${fields.join(' ')} }`);
    expect(errors).toEqual([]);
    const next = { nodes: [{ name: 'ab' }] };
    expect(data).toEqual({ node: { id: IMAGE_ID }, after0: next, after1: next, after2: next, after3: next });
  });

  test('a cursor that is not read is refused, and nothing is asked', async ({ cloud, gateway }) => {
    const after = CURSORS[0][1].replace('U', 'V');
    const { errors } = await gateway.ask(`{ images(after: "${after}") { nodes { name } } }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'after', code: 'NOT_A_CURSOR' }] } },
    ]);
    expect(cloud.received('GET', '/images')).toEqual([]);
  });
});
