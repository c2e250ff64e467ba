import { describe } from 'vitest';
import { createTemplate, CREATE_PATH, CREATE_TEMPLATE, prepare } from '../create-template.ts';
import { drivenGatewayOf } from '../fixture.ts';
import { ask, jobOf, list, logIn, logOut, type Pair, submit, test, twice } from './fixture.ts';

const LOG_IN_PATH = '/accounts/login';

/** Which nodes received it, in order. */
const whom = ({ cloud, one }: Pair, method: string, path: string) =>
  cloud.received(method, path).map(({ node }) => (node === one.uuid ? 'one' : 'two'));

/** Without what is read beside the outcome. */
const CREATE_ONLY = CREATE_TEMPLATE.replace('pendingImage { uuid status }', '');

/** Time that stands still while a request is under way. */
const passes = ({ time }: Pair, ms: number): Promise<void> =>
  time.fly(new Promise((resolve) => void time.after(ms, resolve)));

describe('a submit', () => {
  test('that a node did not get goes to the other, under the same uuids', async ({ pair, expect }) => {
    await pair.two.kill();
    const [first, second] = await twice(() => submit(pair, 0));
    expect([first?.answer, second?.answer]).toEqual([
      'ImageCreationInProgress RUNNING',
      'ImageCreationInProgress RUNNING',
    ]);
    expect(whom(pair, 'POST', CREATE_PATH)).toEqual(['one', 'one']);
  });

  test('whose answer is lost is looked for at any node, and not sent again', async ({ pair, expect }) => {
    pair.cloud.faults.add({ fault: 'reset-after-accept', on: { method: 'POST', path: CREATE_PATH } });
    expect(await twice(() => submit(pair, 0))).toMatchObject([
      { answer: 'ImageCreationInProgress RUNNING' },
      { answer: 'ImageCreationInProgress RUNNING' },
    ]);
    expect(whom(pair, 'POST', CREATE_PATH).sort()).toEqual(['one', 'two']);
  });

  test('that a node took before its connection broke is sent again where nobody knows it, under the same uuid', async ({
    pair,
    expect,
  }) => {
    pair.cloud.faults.add({ fault: 'reset-before-accept', on: { method: 'POST', path: CREATE_PATH }, times: 1 });
    expect((await submit(pair)).answer).toBe('ImageCreated');
    const uuids = pair.cloud.received('POST', CREATE_PATH).map(({ headers }) => headers['x-job-uuid']);
    expect(uuids).toHaveLength(2);
    expect(new Set(uuids).size).toBe(1);
  });

  test('that may have arrived is in progress also for who repeats it while no node is asked anything, and is one', async ({
    pair,
    expect,
  }) => {
    const { one, two, time, cloud } = pair;
    const { input } = prepare(cloud);
    const imagesBefore = cloud.images().length;
    const create = async (idempotencyKey: string) =>
      (await ask(pair, CREATE_ONLY, { input, idempotencyKey, waitSeconds: 5 })).answer;
    const [key, another] = [crypto.randomUUID(), crypto.randomUUID()];
    one.freeze();
    two.freeze();
    expect(await create(key)).toBe('ImageCreationInProgress UNKNOWN UNREACHABLE');
    await time.advance(60_000);
    expect(await create(key)).toBe('ImageCreationInProgress UNKNOWN UNREACHABLE');
    expect(await create(another)).toBe('UPSTREAM_UNAVAILABLE');
    one.wake();
    two.wake();
    await time.advance(40_000);
    expect(await create(key)).toBe('ImageCreated');
    expect(cloud.images()).toHaveLength(imagesBefore + 1);
  });

  test('that a frozen node may have in its hands is no error for who repeats it, though the other did not know it', async ({
    pair,
    expect,
  }) => {
    const { one, two, cloud } = pair;
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    const inputs = keys.map(() => prepare(cloud).input);
    const create = (turn: number) =>
      ask(pair, CREATE_ONLY, { input: inputs[turn], idempotencyKey: keys[turn], waitSeconds: 5 });
    two.freeze();
    const begun = await Promise.all([create(0), create(1)]);
    const hung = begun.findIndex(({ answer }) => answer.endsWith('UNREACHABLE'));
    await passes(pair, 27_000);
    await one.kill();
    await list(pair);
    expect((await create(hung)).answer).toBe('ImageCreationInProgress UNKNOWN UNREACHABLE');
    two.wake();
    await passes(pair, 10_000);
    const taken = two.received('POST', CREATE_PATH).filter(({ status }) => status === 202);
    expect(taken).toHaveLength(1);
  });

  test('that hangs at a node is told as out of reach while nobody else knows it, and never as lost', async ({
    pair,
    expect,
  }) => {
    const { two, time, cloud } = pair;
    two.freeze();
    const begun = await twice(() => submit(pair, 5));
    const ids = begun.map(
      ({ data }) => (Object.values(data ?? {})[0] as { readonly job: { readonly id: string } }).job.id,
    );
    const hung = begun.findIndex(({ answer }) => answer.endsWith('UNREACHABLE'));
    expect(hung).not.toBe(-1);
    await passes(pair, 10_000);
    expect((await jobOf(pair, ids[hung] ?? '')).answer).toBe('UNKNOWN UNREACHABLE');
    two.wake();
    await time.advance(40_000);
    expect((await jobOf(pair, ids[hung] ?? '')).answer).toBe('answered');
    const taken = cloud.received('POST', CREATE_PATH).filter(({ status }) => status === 202);
    expect(taken).toHaveLength(2);
  });

  test('of one key through two replicas at the same moment is one image', async ({ pair, expect }) => {
    const { cloud, time, one, two, gateway } = pair;
    const replica = await drivenGatewayOf(cloud, time, { ZSTACK_URL: `${two.url},${one.url}` });
    const { input } = prepare(cloud);
    const asked = { input, idempotencyKey: 'c'.repeat(32), waitSeconds: 300 };
    const told = await Promise.all([gateway, replica].map((each) => createTemplate(each, asked)));
    expect(told).toMatchObject([{ __typename: 'ImageCreated' }, { __typename: 'ImageCreated' }]);
    expect(cloud.images()).toHaveLength(1);
    await replica.close();
  });
});

describe('a poll', () => {
  const SYS_1000 = {
    fault: 'error',
    code: 'SYS.1000',
    details: 'ConstraintViolationException: could not execute statement',
  } as const;

  test('that breaks down with 500 tells nothing of the job: another node is asked', async ({ pair, expect }) => {
    const begun = await submit(pair, 0);
    const { id } = (Object.values(begun.data ?? {})[0] as { readonly job: { readonly id: string } }).job;
    pair.two.faults.add({
      fault: 'plain',
      status: 500,
      text: '<html>HTTP ERROR 500</html>',
      on: { path: '/api-jobs' },
    });
    const told = await Promise.all([jobOf(pair, id), jobOf(pair, id)]);
    expect(told.map(({ answer }) => answer)).toEqual(['RUNNING', 'RUNNING']);
  });

  for (const side of ['one', 'two'] as const) {
    test(`that tells two ends of one job, the wrong one at node ${side}: the image decides`, async ({
      pair,
      expect,
    }) => {
      const { time, [side]: wrong } = pair;
      const begun = await submit(pair, 0);
      const { id } = (Object.values(begun.data ?? {})[0] as { readonly job: { readonly id: string } }).job;
      wrong.faults.add({ ...SYS_1000, on: { path: '/api-jobs/' } });
      const early = await Promise.all([jobOf(pair, id), jobOf(pair, id)]);
      for (const { answer } of early) expect(answer).toBe('RUNNING');
      await time.advance(30_000);
      const late = await Promise.all([jobOf(pair, id), jobOf(pair, id)]);
      for (const { answer } of late) expect(answer).toBe('answered');
    });
  }
});

describe('a log-in', () => {
  test('that one node cannot run is tried at the other', async ({ pair, expect }) => {
    for (const code of ['SYS.1006', 'SYS.1012']) {
      pair.two.faults.add({ fault: 'error', code, on: { path: LOG_IN_PATH } });
      const told = await twice(() => logIn(pair, 'admin'));
      expect(told.map(({ answer }) => answer)).toEqual(['LoggedIn', 'LoggedIn']);
      pair.two.faults.clear();
    }
    expect(whom(pair, 'PUT', LOG_IN_PATH).filter((node) => node === 'two')).toHaveLength(2);
  });

  test('with a wrong password is tried once', async ({ pair, expect }) => {
    expect((await logIn(pair, 'admin', 'wrong')).answer).toBe('LogInFailed ID.1000');
    expect(whom(pair, 'PUT', LOG_IN_PATH)).toHaveLength(1);
  });

  test('is not repeated where its answer is lost', async ({ pair, expect }) => {
    pair.cloud.faults.add({ fault: 'reset-after-accept', on: { path: LOG_IN_PATH } });
    expect((await logIn(pair, 'admin')).answer).toBe('UPSTREAM_UNAVAILABLE');
    expect(whom(pair, 'PUT', LOG_IN_PATH)).toHaveLength(1);
  });
});

describe('a log-out', () => {
  /** A session that both nodes have seen. */
  async function sessionOf(pair: Pair): Promise<string> {
    const session = pair.cloud.addSession().uuid;
    await twice(() => ask(pair, '{ zones { nodes { uuid } } }', {}, { session }));
    return session;
  }

  const isTaken = async (pair: Pair, session: string) => {
    const told = await twice(() => ask(pair, '{ zones { nodes { uuid } } }', {}, { session }));
    return told.map(({ answer }) => answer);
  };

  test('ends the session at every node', async ({ pair, expect }) => {
    const session = await sessionOf(pair);
    expect((await logOut(pair, session)).answer).toBe('answered');
    expect(whom(pair, 'DELETE', '/accounts/sessions/').sort()).toEqual(['one', 'two']);
    expect(await isTaken(pair, session)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('that a frozen node does not hear is told it before anything else when it wakes', async ({ pair, expect }) => {
    const { two, time } = pair;
    const session = await sessionOf(pair);
    two.freeze();
    await twice(() => list(pair));
    expect((await logOut(pair, session)).answer).toBe('answered');
    expect(await isTaken(pair, session)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    two.wake();
    await time.advance(15_000);
    expect(two.received('DELETE', '/accounts/sessions/')).toHaveLength(1);
    expect(await isTaken(pair, session)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('that a frozen node keeps is heard by the other, also where a session has one connection', async ({
    pair,
    expect,
  }) => {
    const { cloud, one, two, time } = pair;
    const env = { ZSTACK_URL: `${one.url},${two.url}`, ZSTACK_CONNECTIONS_PER_SESSION: '1' };
    const gateway = await drivenGatewayOf(cloud, time, env);
    const session = await sessionOf(pair);
    one.freeze();
    expect((await logOut({ ...pair, gateway }, session)).answer).toBe('answered');
    await gateway.close();
  });

  test('that one node refuses to hear for a while is told to it later, and it is not asked until then', async ({
    pair,
    expect,
  }) => {
    const { two, time } = pair;
    const session = await sessionOf(pair);
    two.faults.add({ fault: 'proxy-error', status: 502, on: { path: '/accounts/sessions/' } });
    expect((await logOut(pair, session)).answer).toBe('answered');
    expect(await isTaken(pair, session)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    two.faults.clear();
    await time.advance(15_000);
    const before = two.requests.length;
    expect(await isTaken(pair, session)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(two.requests.length).toBe(before + 1);
  });

  test('that no node hears is an error, and the session is as it was', async ({ pair, expect }) => {
    const session = await sessionOf(pair);
    pair.cloud.faults.add({ fault: 'reset-before-accept', on: { path: '/accounts/sessions/' } });
    expect((await logOut(pair, session)).answer).toBe('UPSTREAM_UNAVAILABLE');
    pair.cloud.faults.clear();
    expect(await isTaken(pair, session)).toEqual(['answered', 'answered']);
  });
});
