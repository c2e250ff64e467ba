import { expect, test } from 'vitest';
import { isOfAbsentApi } from './absent-apis.ts';
import { isObject } from './json.ts';
import { preparations } from './preparations.ts';
import { recordings } from './recording.ts';
import { answerAgain, type Preparation } from './replay.ts';

const families =
  /^(?:query\/|(?:backup-storage|image|tag|snapshot|account)\/query|neighbours\/(?:zones|volumes|primary-storages|vm-instances)$|snapshot\/trees$)/;

const queries = recordings.filter(
  (recording) => families.test(recording.file) && !isOfAbsentApi(recording) && recording.exchange.status === 200,
);

const textAt = (value: unknown, key: string): string => (isObject(value) ? String(value[key]) : '');

const sortedBy = (value: unknown, key: string): unknown =>
  Array.isArray(value) ? value.toSorted((left, right) => textAt(left, key).localeCompare(textAt(right, key))) : value;

/** The admin, and a sharing, are as old as the stage. */
const isOfStage = (row: object): boolean => textAt(row, 'type') === 'SystemAdmin' || 'receiverAccountUuid' in row;

/** Without what the stage does not set; copies, which stand in a hash set on the node, in one order. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value;
  const fields: [string, unknown][] = Object.entries(value)
    .filter(([name]) => name !== 'lastOpDate' && !(name === 'createDate' && isOfStage(value)))
    .map(([name, part]) => [name, comparable(name === 'backupStorageRefs' ? sortedBy(part, 'id') : part)]);
  return Object.fromEntries(fields);
}

/** The order of joined rows is the database's own. */
const withoutOrder = (answer: unknown): unknown =>
  isObject(answer) ? { ...answer, inventories: sortedBy(answer['inventories'], 'uuid') } : answer;

/** Later there were more images than any recording shows: as many as it counted. */
const fillUp =
  (answer: unknown): Preparation =>
  ({ cloud }) => {
    const total = isObject(answer) && !('inventories' in answer) ? Number(answer['total']) : 0;
    if (total <= 15) return;
    for (let count = cloud.images().length; count < total; count += 1) cloud.addImage();
  };

test.for(queries)('$name finds what the node found', async (of) => {
  const { answer, query } = of.exchange;
  const got = await answerAgain(of, [...(preparations[of.name] ?? []), fillUp(answer)]);
  const isJoined = query.some((pair) => /^q=\w+\./.test(pair));
  const [expected, found] = [answer, got].map((one) => comparable(isJoined ? withoutOrder(one) : one));
  expect(found).toEqual(expected);
});
