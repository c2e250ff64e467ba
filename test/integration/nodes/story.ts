import type { Pair, Told } from './fixture.ts';
import { ask, jobOf, list, logIn, logOut, submit, twice } from './fixture.ts';

/** What befalls the cloud, at a moment. */
export const SCENARIOS = {
  killed: {
    title: 'one of two is killed',
    strike: ({ two }: Pair) => void two.kill(),
  },
  back: {
    title: 'it is killed, and back after 20 s',
    strike({ two, time }: Pair) {
      void two.kill();
      time.after(20_000, () => void two.restart());
    },
  },
  frozen: {
    title: 'it is frozen, and wakes after 55 s',
    strike({ two, time }: Pair) {
      two.freeze();
      time.after(55_000, () => two.wake());
    },
  },
  short: {
    title: 'the database is away for 12 s',
    strike({ cloud, time }: Pair) {
      cloud.database.away();
      time.after(12_000, () => cloud.database.back());
    },
  },
  long: {
    title: 'the database is away for 65 s',
    strike({ cloud, time }: Pair) {
      cloud.database.away();
      time.after(65_000, () => cloud.database.back());
    },
  },
} as const;

type Strike = () => void;

const idIn = ({ data }: Told): string =>
  (Object.values(data ?? {})[0] as { readonly job: { readonly id: string } }).job.id;

/** Lets time pass, from one pause to the next. */
const pass = ({ time }: Pair, ms: number): Promise<void> =>
  time.fly(new Promise((resolve) => void time.after(ms, () => resolve())));

/** The last that a subscription tells, which the strike befalls once it has begun. */
async function hear({ gateway, time }: Pair, id: string, strike: Strike): Promise<Told> {
  const events = gateway.listen<{ readonly job: { readonly status: string; readonly statusReason: string | null } }>(
    'subscription ($id: ID!) { job(id: $id) { status statusReason } }',
    { id },
  );
  const startedAt = time.elapsed();
  let answer = '';
  for await (const { data } of events) {
    if (answer === '') strike();
    answer = [data?.job.status, data?.job.statusReason].filter((part) => part != null).join(' ');
  }
  return { answer, seconds: (time.elapsed() - startedAt) / 1_000, data: {} };
}

/** Until each node has received so many, unless a caller has its answer before. */
async function onceUnderWay({ one, two }: Pair, method: string, path: string): Promise<void> {
  await Promise.all([one.whenReceived(method, path), two.whenReceived(method, path)]);
}

/** An account whose log-in runs at that node, with the password `password`. */
function accountOf(pair: Pair, node: Pair['one']): string {
  for (let number = 1; ; number += 1) {
    const name = `account-${number}`;
    if (!node.owns(name)) continue;
    pair.cloud.addAccount({ name });
    return name;
  }
}

/** What a caller asks, and when. What is asked twice is asked of both nodes while both seem well. */
export const OPERATIONS = {
  'a list that is under way': async (pair: Pair, strike: Strike) => {
    pair.cloud.faults.add({ fault: 'delay', ms: 1_000, on: { path: '/images' } });
    const lists = twice(() => list(pair));
    await onceUnderWay(pair, 'GET', '/images');
    pair.cloud.faults.clear();
    strike();
    return lists;
  },
  'a list': async (pair: Pair, strike: Strike) => {
    strike();
    return twice(() => list(pair));
  },
  'a list 10 s later': async (pair: Pair, strike: Strike) => {
    strike();
    const first = twice(() => list(pair));
    await pass(pair, 10_000);
    const told = await twice(() => list(pair));
    await first;
    return told;
  },
  'a mutation whose job runs': async (pair: Pair, strike: Strike) => {
    const created = twice(() => submit(pair));
    await pair.cloud.whenReceived('POST', '/images', 2);
    await pair.cloud.whenReceived('GET', '/api-jobs/', 2);
    strike();
    return created;
  },
  'a mutation whose submit is under way': async (pair: Pair, strike: Strike) => {
    pair.cloud.faults.add({ fault: 'delay', ms: 1_000, on: { method: 'POST', path: '/images' } });
    const created = twice(() => submit(pair));
    await pair.cloud.whenReceived('POST', '/images', 2);
    pair.cloud.faults.clear();
    strike();
    return created;
  },
  'a mutation': async (pair: Pair, strike: Strike) => {
    strike();
    return twice(() => submit(pair));
  },
  'job(id) of a job that runs': async (pair: Pair, strike: Strike) => {
    const begun = await twice(() => submit(pair, 0));
    strike();
    await pass(pair, 10_000);
    return Promise.all(begun.map((told) => jobOf(pair, idIn(told))));
  },
  'job(id) 70 s later': async (pair: Pair, strike: Strike) => {
    const begun = await twice(() => submit(pair, 0));
    strike();
    await pass(pair, 70_000);
    return Promise.all(begun.map((told) => jobOf(pair, idIn(told))));
  },
  'a subscription to a job that runs': async (pair: Pair, strike: Strike) => {
    const begun = await twice(() => submit(pair, 0));
    const heard = begun.map((told) => hear(pair, idIn(told), strike));
    return Promise.all(heard);
  },
  'a log-in': async (pair: Pair, strike: Strike) => {
    const account = accountOf(pair, pair.one);
    strike();
    return twice(() => logIn(pair, account));
  },
  'a log-in that the failing node owns': async (pair: Pair, strike: Strike) => {
    const account = accountOf(pair, pair.two);
    strike();
    return twice(() => logIn(pair, account));
  },
  'a log-out': async (pair: Pair, strike: Strike) => {
    const session = pair.cloud.addSession().uuid;
    await twice(() => ask(pair, '{ zones { nodes { uuid } } }', {}, { session }));
    strike();
    return [await logOut(pair, session)];
  },
} as const satisfies Readonly<Record<string, (pair: Pair, strike: Strike) => Promise<readonly Told[]>>>;
