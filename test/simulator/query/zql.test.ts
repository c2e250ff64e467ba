import type { Simulator } from '../../../simulator/src/simulator.ts';
import { expect } from 'vitest';
import { get, test } from '../cloud.ts';

interface Answer {
  readonly results: readonly { readonly inventories: readonly { readonly name: string }[] }[];
  readonly error: { readonly code: string };
}

const ask = async (cloud: Simulator, text: string) => {
  const { status, text: answer } = await get(cloud, `/zql?zql=${encodeURIComponent(text)}`, {});
  return { status, body: JSON.parse(answer) as Answer };
};

const namesOf = async (cloud: Simulator, where: string) => {
  const { body } = await ask(cloud, `query image where ${where}`);
  return body.results[0]?.inventories.map(({ name }) => name).toSorted();
};

test('pages, totals, counts and several statements', async ({ cloud }) => {
  for (const name of ['a', 'b', 'c']) cloud.addImage({ name, size: 7 });
  const { body } = await ask(
    cloud,
    "query image.uuid,name return with (total) order by size desc,name asc limit 2 offset 1 named as 'page';count image where name != 'a' named as 'n'",
  );
  expect(body).toMatchObject({
    results: [
      { inventories: [{ name: 'b' }, { name: 'c' }], total: 3, name: 'page' },
      { total: 2, name: 'n' },
    ],
  });
});

test('sums and counts for each value of a column', async ({ cloud }) => {
  const textOf = async (text: string) => (await get(cloud, `/zql?zql=${encodeURIComponent(text)}`, {})).text;
  expect(await textOf('sum volume.size by status;count volume group by status')).toBe(
    '{"results":[{"inventories":[]},{"total":0}]}',
  );
  cloud.addVolume({ status: 'Ready', size: 2n ** 53n, actualSize: null, format: 'RAW' });
  cloud.addVolume({ status: 'Ready', size: 1, actualSize: null, format: 'raw' });
  cloud.addVolume({ status: 'Creating', size: 5, actualSize: 3, format: 'qcow2' });
  expect(await textOf("sum volume.size,actualSize by status where name != 'x' named as 's'")).toBe(
    '{"results":[{"inventories":[["Ready",9007199254740993,null],["Creating",5,3]],"name":"s"}]}',
  );
  expect(await textOf('count volume where size > 0 group by status order by groupCount desc limit 1')).toBe(
    '{"results":[{"inventoryCounts":[[{"status":"Ready"},2]],"total":3}]}',
  );
  expect(await textOf('count volume group by format order by groupCount asc')).toContain(
    '[[{"format":"qcow2"},1],[{"format":"RAW"},2]]',
  );
});

test('a row without a word of its column fails the count by the words', async ({ cloud }) => {
  cloud.addImage({ platform: null });
  expect(await ask(cloud, 'count image group by platform')).toMatchObject({ status: 503 });
  expect(await ask(cloud, 'count image where platform is not null group by platform')).toMatchObject({
    body: { results: [{ total: 0 }] },
  });
});

test('and and or bind alike, from the right', async ({ cloud }) => {
  cloud.addImage({ name: 'a' });
  const [yes, no] = ["name = 'a'", "name = 'x'"];
  expect(await namesOf(cloud, `${no} and ${no} or ${yes}`)).toEqual([]);
  expect(await namesOf(cloud, `(${no} and ${no}) or ${yes}`)).toEqual(['a']);
});

test('an apostrophe is doubled, a backslash reaches the database', async ({ cloud }) => {
  for (const name of ["o'neil", 'a\\b', 'a_b', 'axb']) cloud.addImage({ name });
  expect(await namesOf(cloud, "name = 'o''neil'")).toEqual(["o'neil"]);
  expect(await namesOf(cloud, "name = 'a\\\\b'")).toEqual(['a\\b']);
  expect(await namesOf(cloud, "name like 'a\\\\_b'")).toEqual(['a_b']);
  for (const open of ["name = 'a\\'", "name = 'a\\'' or name = 'b'"])
    expect(await ask(cloud, `query image where ${open}`)).toMatchObject({ status: 503 });
});

test('owners are asked for whatever the condition is', async ({ cloud }) => {
  const alice = cloud.addSession({ account: 'alice' });
  cloud.addImage({ name: 'hers', accountUuid: alice.accountUuid });
  cloud.addImage({ name: 'not hers' });
  const text = encodeURIComponent("count image where uuid != 'x' or uuid = 'x'");
  const { json } = await get(cloud, `/zql?zql=${text}`, { session: alice.uuid });
  expect(json()).toMatchObject({ results: [{ total: 1 }] });
});

const refused = [
  "query image where name = 'a' AND name = 'b'",
  'query image LIMIT 1',
  'query image order  by name asc',
  'query image order by name',
  'query image where not name = 1',
  "query image where name in ('a'",
  'query image where name in ()',
  'query image where name <> 1',
  "query image where name = 'a",
  'query image where name = "a"',
  'query image where nosuch = 1',
  'query image where uuid = 1 -- comment',
  'query image offset 1 limit 1',
  'query image limit -1',
  'query nosuch',
  'sum image by state',
  'sum image.size',
  'sum image.name by state',
  'sum image.size by nosuch',
  'sum image.size by state,status',
  'count image group by state,status',
  'count image group by nosuch',
  'count image group by state order by state desc',
  'delete image',
  '',
];

test.for(refused)('a text that is none fails the call: %s', async (text, { cloud }) => {
  cloud.addImage();
  const { status, body } = await ask(cloud, text);
  expect(status).toBe(503);
  expect(body.error.code).toMatch(/^SYS\./);
});
