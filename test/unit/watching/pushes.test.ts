import { expect, test } from 'vitest';
import { Pushes } from '../../../src/zstack/jobs/watching/pushes.ts';
import { Observers, type PushOutcome } from '../../../src/zstack/wire/http/observer.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';
import { drivenTime } from '../../integration/driven-time.ts';

const [ONE, OTHER] = ['1'.repeat(32), '2'.repeat(32)];

function pushes() {
  const time = drivenTime({ advance: () => Promise.resolve() });
  const observer = new Observers();
  const told: PushOutcome[] = [];
  observer.add({ onPush: (outcome) => void told.push(outcome) });
  return { time, told, pushes: new Pushes({ time, observer }, 'http://10.0.0.7:4000/webhook') };
}

const proofOf = (of: Pushes, jobUuid: string) => Secret.reveal(of.addressOf(jobUuid)).split('/').at(-1) ?? '';

test('the address of a job proves a push of that job alone, and to the process that gave it', () => {
  const { pushes: mine } = pushes();
  const proof = proofOf(mine, ONE);
  expect(mine.isProven(ONE, proof)).toBe(true);
  expect(mine.isProven(OTHER, proof)).toBe(false);
  expect(mine.isProven(ONE, proof.toUpperCase())).toBe(false);
  expect(mine.isProven(ONE, `${proof.slice(0, -1)}é`)).toBe(false);
  expect(pushes().pushes.isProven(ONE, proof)).toBe(false);
});

test('pushes are relied on from the first that comes to one that is missed', async () => {
  const { pushes: all, time, told } = pushes();
  all.taken(ONE);
  expect(all.isExpected(ONE)).toBe(false);
  all.come(ONE);
  all.taken(OTHER);
  expect([all.isExpected(ONE), all.isExpected(OTHER)]).toEqual([false, true]);

  all.ended(OTHER);
  all.ended(OTHER);
  await time.advance(4_999);
  expect([all.isExpected(OTHER), told]).toEqual([true, []]);
  await time.advance(1);
  all.taken(ONE);
  expect([all.isExpected(OTHER), told]).toEqual([false, ['missed']]);
  all.come(OTHER);
  all.taken('3'.repeat(32));
  expect(all.isExpected('3'.repeat(32))).toBe(true);
});

test('a push that comes shortly after the poll is not missed, nor is that of a job of another process', async () => {
  const { pushes: all, time, told } = pushes();
  all.taken(ONE);
  all.ended(ONE);
  all.ended(OTHER);
  await time.advance(4_000);
  all.come(ONE);
  await time.advance(60_000);
  expect(told).toEqual([]);
});

test('a push that comes before the answer to the submit counts', () => {
  const { pushes: all } = pushes();
  all.come(ONE);
  all.taken(ONE);
  expect(all.isExpected(ONE)).toBe(false);
});
