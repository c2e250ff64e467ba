import { promisify } from 'node:util';
import { aroundEach } from 'vitest';
import { Chance, driveChance } from './chance.ts';
import { Comparison } from './comparison.ts';
import { isCompared, reasonNotToTry } from './not-compared.ts';
import { NOTHING, toldIn } from './told.ts';
import { currentTrial, inTrial, type Trial } from './trial.ts';
import { writeDown } from './transcript.ts';
import { WAYS } from './way.ts';

/** The files of a worker share all but what stands in this one. */
const DRIVEN = Symbol.for('zstack-graphql: chance is driven');

if (!Object.hasOwn(globalThis, DRIVEN)) {
  Object.defineProperty(globalThis, DRIVEN, { value: true });
  driveChance(() => currentTrial()?.chance);
  writeDown(() => currentTrial()?.transcript);
}

const endOfTurn = promisify(setImmediate);

const comparisons = new WeakMap<object, Comparison>();

/** Each test is tried once in each way, since vitest repeats it, and again where it has told something else, since vitest retries it. */
aroundEach(async (runTest, { task, skip }) => {
  const reason = reasonNotToTry(task);
  if (reason !== undefined) skip(reason);
  if (task.repeats !== WAYS.length - 1) throw new Error('A test is tried once in each way.');
  const comparison = comparisons.get(task) ?? new Comparison();
  comparisons.set(task, comparison);
  const { way } = comparison;
  const trial: Trial = { way, chance: new Chance(), transcript: { exchanges: [], messages: [] } };
  await inTrial(trial, async () => {
    await runTest();
    await endOfTurn(); // when answers are written
  });
  if (task.result?.state !== 'fail') comparison.add(isCompared(task) ? toldIn(trial.transcript) : NOTHING);
  if (comparison.isOver) comparisons.delete(task);
});
