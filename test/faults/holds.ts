import { expect, type ExpectStatic } from 'vitest';
import { PROBE_MS } from '../../src/zstack/wire/http/management-node.ts';
import { type Observed, observe, type Scope } from './row.ts';
import { type OpenSite, type Site, TIMEOUT_MS } from './site.ts';
import { WAIT_SECONDS } from './asking.ts';
import { expectedOf, type FaultName, FAULTS } from './table/expected.ts';
import { type Fault, isSilence } from './table/fault.ts';
import { type OperationName, OPERATIONS, operationNames } from './table/operations.ts';
import { WAYS } from './table/ways.ts';

const isWay = (name: string): name is keyof typeof WAYS => name in WAYS;

/** What has made its image while the fault lasted is not asked for again. */
const again = operationNames.filter((operation) => operation !== 'creationOnce');
/** Whatever is asked for, struck in every way. */
const WHOLE: Scope = { operations: operationNames, again, blows: Infinity };
/** In one way each, and some of it when the fault is over. */
const ONCE_EACH: Scope = { operations: operationNames, again: ['creationEachTime', 'job', 'list'], blows: 1 };
/** The forms of one answer differ in whether they could be taken for ZStack's word alone: on a list, a job, a submit. */
const ITS_WORDS: Scope = { operations: ['creationOnce', 'job', 'list'], again: [], blows: 1 };

/** How much of a fault is looked at, where not all: where the gateway cannot tell what became of the request, most. @param form of an answer, by its place */
function scopeOf({ request, answers }: Fault, form: number): Scope {
  if (form > 0) return ITS_WORDS;
  return request === 'lost' && answers === undefined ? WHOLE : ONCE_EACH;
}

const within = (scope: Scope, sitting: readonly OperationName[]): Scope => ({
  ...scope,
  operations: scope.operations.filter((operation) => sitting.includes(operation)),
  again: scope.again.filter((operation) => sitting.includes(operation)),
});

/** What is told when the fault is over. */
const AFTERWARDS = { creation: 'ImageCreated', job: 'SUCCEEDED', read: 'answered', write: 'answered' } as const;

/** Room to find out what happened behind the end of a wait, and the last request. */
const GRACE_MS = 1_000 + TIMEOUT_MS;
const LONGEST_MS = { creation: WAIT_SECONDS * 1_000 + GRACE_MS, job: GRACE_MS, read: TIMEOUT_MS, write: TIMEOUT_MS };

/** What the message of an error advises. */
const ADVICE: Readonly<Record<Fault['failure'], RegExp>> = {
  unavailable: /Try again later/,
  misconfigured: /That is a setting: tell the operator/,
  timeout: /Try again later/,
  'invalid-response': /tell the operator/,
};

/** Fewer can be left without an answer before a probe has told that nobody gets one. */
const UNAWARES = 6;

/** What one site is asked, so that nothing is met which is known already but what is known from the start. */
function sittingsOf(name: FaultName): readonly (readonly OperationName[])[] {
  const fault: Fault = FAULTS[name];
  if (!isWay(name) || !isSilence(fault) || fault.isKnown === true) return [operationNames];
  return [operationNames.slice(0, UNAWARES), operationNames.slice(UNAWARES)];
}

/** Lets the gateway meet the fault, and judge it. */
async function meetFault({ gateway, time }: Site): Promise<void> {
  await gateway.ask('{ images { nodes { uuid } } }');
  await time.advance(PROBE_MS);
}

const rowOf = (operations: readonly OperationName[], outcomeOf: (operation: OperationName) => string) =>
  Object.fromEntries(operations.map((operation) => [operation, outcomeOf(operation)]));

/** Why ZStack does not answer, as the log is warned of it. */
const warningsOf = ({ gateway }: Site): readonly string[] =>
  gateway.logs
    .map((line) => JSON.parse(line) as { readonly level: number; readonly msg: string; readonly reason?: string })
    .filter(({ level, msg }) => level === 40 && msg.startsWith('ZStack '))
    .map(({ reason = '' }) => reason);

function expectWordsOfOurOwn({ cloud, gateway, known }: Site, { texts, readiness }: Observed): void {
  const words = [...texts, readiness, ...gateway.logs].join('\n');
  for (const secret of [cloud.demo.session, known.session]) expect(words).not.toContain(secret);
  expect(words).not.toMatch(
    /127\.0\.0\.1:|zstack\.invalid|\.example|OpenSSH|Sign in|squid|realm|local_rate|Exception|\.[jt]s:\d/,
  );
}

/** No submit was taken twice, no image was made twice, and no log-in or log-out was sent twice for one mutation. */
function expectNothingTwice({ cloud, proxy }: Site, rounds: number): void {
  const taken = cloud.received('POST', '/images').filter(({ status }) => status === 202);
  expect(new Set(taken.map(({ headers }) => headers['x-job-uuid'])).size).toBe(taken.length);
  const bySource = Map.groupBy(proxy.received('POST', '/images'), ({ path }) => path);
  for (const submits of bySource.values())
    expect(new Set(submits.map(({ headers }) => headers['x-job-uuid']))).toHaveProperty('size', 1);
  const urls = cloud.images().map(({ url }) => url);
  const made = urls.filter((url) => url.startsWith('volumeSnapshot://'));
  expect(new Set(made).size).toBe(made.length);
  expect(proxy.received('PUT', '/accounts/login').length).toBeLessThanOrEqual(rounds);
  expect(proxy.received('DELETE', '/accounts/sessions').length).toBeLessThanOrEqual(rounds);
}

const isOneOf = (reasons: readonly string[], text: string): boolean =>
  reasons.some((reason) => text.startsWith(reason));

export interface Rowing {
  readonly openSite: OpenSite;
  /** Of the test. */
  readonly expect: ExpectStatic;
}

/**
 * Expects of a fault all that its row promises: what callers are told, in time, with nothing done twice or lost, nothing left
 * behind and no secret told.
 * @param isThorough in all of its forms, with each operation struck in every way
 */
export async function expectRowHolds(rowing: Rowing, name: FaultName, isThorough: boolean): Promise<void> {
  for (const operations of sittingsOf(name)) await expectHolds(rowing, name, isThorough, operations);
}

async function expectHolds(
  { openSite, expect }: Rowing,
  name: FaultName,
  isThorough: boolean,
  sitting: readonly OperationName[],
): Promise<void> {
  const fault: Fault = FAULTS[name];
  const site = await openSite({ broken: isWay(name) ? name : undefined });
  const { gateway, time } = site;
  if (fault.isKnown === true) await meetFault(site);
  const { reasons, answers = [undefined] } = fault;

  for (const [form, answer] of answers.entries()) {
    const scope = within(isThorough ? WHOLE : scopeOf(fault, form), sitting);
    const observed = await observe(site, name, scope, answer);
    const { during, after, readiness, arrived, texts, lastedMs, tookMs } = observed;
    const what = JSON.stringify(answer);
    expect(during, what).toEqual(rowOf(scope.operations, (operation) => expectedOf(name, operation)));
    if (fault.isKnown === true) expect(lastedMs).toBe(0);
    if (fault.request === 'unsent') expect(arrived).toBe(0);
    if (after !== undefined)
      expect(after, what).toEqual(rowOf(scope.again, (operation) => AFTERWARDS[OPERATIONS[operation].kind]));
    for (const [operation, ms] of tookMs)
      expect(ms, operation).toBeLessThanOrEqual(LONGEST_MS[OPERATIONS[operation].kind]);
    const why = readiness.replace('ZStack does not answer: ', '');
    if (form === 0 && reasons.length > 0) expect(isOneOf(reasons, why), why).toBe(true);
    for (const text of texts) if (text.includes('"UPSTREAM_')) expect(text).toMatch(ADVICE[fault.failure]);
    expectWordsOfOurOwn(site, observed);
  }

  expectNothingTwice(site, 2 * answers.length);
  const told = warningsOf(site);
  if (reasons.length > 0) expect(told.filter((reason) => !isOneOf(reasons, reason))).toEqual([]);
  if (isWay(name)) expect(told).toHaveLength(1); // however many have asked

  await time.advance(600_000);
  const isLeftAlone = isWay(name) && site.way?.mend === undefined;
  expect(time.pending()).toBe(isLeftAlone ? 1 : 0); // its next probe
  await gateway.close();
  expect(time.pending()).toBe(0);
  await expect.poll(() => site.connections(), { timeout: 5_000 }).toBe(0); // undici gives up connecting after 10 s
}
