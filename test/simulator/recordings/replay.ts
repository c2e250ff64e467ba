import { startSimulator, type Simulator } from '../../../simulator/src/simulator.ts';
import { adminAccountUuid } from '../../../simulator/src/world/world.ts';
import { differences } from './compare.ts';
import { isObject } from './json.ts';
import { send, type RawAnswer } from './raw-http.ts';
import { recording, type Exchange, type Recording } from './recording.ts';
import { addRows } from './rows.ts';

/** A simulator in the state in which the node was, and what the recording's names stand for in it. */
export interface Stage {
  readonly cloud: Simulator;
  /** Recorded name, such as `<session>` or a job's uuid → what is sent instead. */
  readonly names: Map<string, string>;
}

/** What has to happen before a recorded request: another recording's request, or a change of the cloud. */
export type Preparation = string | ((stage: Stage) => unknown);

export const accounts = {
  admin: adminAccountUuid,
  normal: '5d5ca41762f642ecb181b421a2b3fdc9',
  other: '7ccd95a4e25b465c8595a9c1b735fc2a',
} as const;

function setStage(cloud: Simulator, of: Recording): Stage {
  const asNormal = of.exchange.headers['Authorization']?.includes('normal') === true;
  addRows(cloud, of, accounts[asNormal ? 'normal' : 'admin']);
  for (const [name, uuid] of Object.entries(accounts))
    if (cloud.account(name) === undefined) cloud.addAccount({ uuid, name });
  const session = (account: keyof typeof accounts): string => cloud.addSession({ account: accounts[account] }).uuid;
  const names = new Map([
    ['<session>', session('admin')],
    ['<session of normal>', session('normal')],
    ['<session of other>', session('other')],
    ['<a new session>', session('admin')],
    ['<a new session of other>', session('other')],
    ['<unknown session>', '0'.repeat(32)],
  ]);
  return { cloud, names };
}

/** A text as it is sent: with what its names stand for. */
export function named(text: string, names: Stage['names']): string {
  let result = text;
  for (const [name, value] of names) result = result.replaceAll(name, value);
  return result;
}

function bodyOf({ body }: Exchange): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

export async function sendAgain(exchange: Exchange, stage: Stage): Promise<RawAnswer> {
  const body = bodyOf(exchange);
  return send(stage.cloud.url, {
    method: exchange.method,
    path: named(exchange.path, stage.names),
    query: exchange.query.map((pair) => named(pair, stage.names)),
    headers: Object.fromEntries(
      Object.entries(exchange.headers).map(([name, text]) => [name, named(text, stage.names)]),
    ),
    body: body === undefined ? undefined : named(body, stage.names),
  });
}

function answerOf({ text }: RawAnswer): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const comparedHeaders = ['content-type', 'allow', 'location'];

function differencesOf(exchange: Exchange, answer: RawAnswer): readonly string[] {
  if (exchange.status !== answer.status) {
    return [`status: ${exchange.status}, but ${answer.status} ${answer.text.slice(0, 300)}`];
  }
  const recorded = new Set(Object.keys(exchange.answerHeaders).map((name) => name.toLowerCase()));
  const headers = comparedHeaders.filter((name) => recorded.has(name) !== name in answer.headers);
  return [
    ...headers.map((name) => `header ${name}: ${recorded.has(name) ? 'missing' : 'not the node’s'}`),
    ...differences(exchange.answer, answerOf(answer)),
  ];
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** From now on the recorded job's uuid stands for that of the simulator's own. */
function followJob(exchange: Exchange, answer: RawAnswer, { names }: Stage): void {
  const [recorded, got] = [exchange.answer, answerOf(answer)].map((body) =>
    isObject(body) && typeof body['location'] === 'string' ? lastSegment(body['location']) : undefined,
  );
  if (recorded !== undefined && got !== undefined) names.set(recorded, got);
}

const isPoll = ({ path }: Exchange): boolean => path.startsWith('/v1/api-jobs/');
const stepMs = 1000;
const steps = 20;

/** Polls until the job is over, while the simulator's time goes on. */
async function pollToEnd(exchange: Exchange, stage: Stage): Promise<RawAnswer> {
  let answer = await sendAgain(exchange, stage);
  for (let step = 0; step < steps && answer.status === 202; step += 1) {
    await stage.cloud.clock.advance(stepMs);
    answer = await sendAgain(exchange, stage);
  }
  return answer;
}

/** A look at what came of a request is recorded without the session that it had. */
const inSessionOf = ({ headers }: Exchange, later: Exchange): Exchange => ({
  ...later,
  headers: { ...headers, ...later.headers },
});

async function replayOn(stage: Stage, { exchange, then }: Recording): Promise<readonly string[]> {
  const answer = await sendAgain(exchange, stage);
  followJob(exchange, answer, stage);
  const found = [...differencesOf(exchange, answer)];
  if (found.length > 0) return found;
  for (const later of then) {
    if (isPoll(later) && later.status === 202) continue;
    const seen = isPoll(later) ? await pollToEnd(later, stage) : await sendAgain(inSessionOf(exchange, later), stage);
    found.push(...differencesOf(later, seen).map((text) => `then ${later.path} ${text}`));
  }
  return found;
}

/** Sends a recorded request again, follows its job, and tells in what the answers differ from the node's. */
export const replay = (of: Recording, preparations: readonly Preparation[] = []): Promise<readonly string[]> =>
  onStage(of, preparations, (stage) => replayOn(stage, of));

/** A recorded query's answer as the simulator gives it. */
export const answerAgain = (of: Recording, preparations: readonly Preparation[] = []): Promise<unknown> =>
  onStage(of, preparations, async (stage) => answerOf(await sendAgain(of.exchange, stage)));

async function onStage<Result>(
  of: Recording,
  preparations: readonly Preparation[],
  act: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const cloud = await startSimulator({ seed: 'bare', timeZone: 'Etc/UTC' });
  try {
    const stage = setStage(cloud, of);
    for (const preparation of preparations) {
      if (typeof preparation === 'string') await replayOn(stage, recording(preparation));
      else await preparation(stage);
    }
    return await act(stage);
  } finally {
    await cloud.close();
  }
}
