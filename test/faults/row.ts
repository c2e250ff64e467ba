import { PROBE_MS } from '../../src/zstack/wire/http/management-node.ts';
import type { StrangeAnswer } from '../proxy/misdeeds.ts';
import type { Misdeed } from '../proxy/proxy.ts';
import { type Asking, askings, type Blow } from './asking.ts';
import type { Site } from './site.ts';
import { misdeeds, strange } from './striking.ts';
import { type FaultName, FAULTS } from './table/expected.ts';
import { type Fault, isSilence } from './table/fault.ts';
import type { OperationName } from './table/operations.ts';

/** What callers are told of each operation. */
export type Row = Partial<Readonly<Record<OperationName, string>>>;

export interface Observed {
  /** While the fault lasts. */
  readonly during: Row;
  /** The same requests again when it is over; undefined where nothing mends it. */
  readonly after: Row | undefined;
  /** What /readyz says while it lasts. */
  readonly readiness: string;
  /** All that callers were shown. */
  readonly texts: readonly string[];
  /** How many requests came to the cloud while it lasted. */
  readonly arrived: number;
  /** How long it took to ask for all of them while it lasted, in milliseconds. */
  readonly lastedMs: number;
  /** How long the slowest of each operation took, in milliseconds. */
  readonly tookMs: ReadonlyMap<OperationName, number>;
}

/** What a proxy does under the fault; undefined where it does nothing, since the way to it is broken. */
function misdeedOf(
  site: Site,
  name: FaultName,
  answer: StrangeAnswer | undefined,
  until: Promise<unknown>,
): (blow: Pick<Blow, 'taken'>) => Misdeed | undefined {
  const known: Readonly<Partial<Record<FaultName, Misdeed>>> = misdeeds(until, site.time.hang);
  return ({ taken = false }) => (answer === undefined ? known[name] : strange(answer, taken));
}

/** One that is left alone is probed so often at least, and a probe takes so long at most (docs/management-nodes.md §3). */
const NOTICED_MS = 10_000 + 2 * PROBE_MS;

/** What is looked at. */
export interface Scope {
  readonly operations: readonly OperationName[];
  /** What is asked for once more when the fault is over. */
  readonly again: readonly OperationName[];
  /** In how many ways each is struck at most. */
  readonly blows: number;
}

/**
 * Asks for each operation while the fault lasts, and for some of them again when it is over.
 * @param answer what is answered in ZStack's place
 */
export async function observe(
  site: Site,
  name: FaultName,
  { operations, again, blows }: Scope,
  answer?: StrangeAnswer,
): Promise<Observed> {
  const { cloud, gateway, proxy, time, way } = site;
  const over = Promise.withResolvers<undefined>();
  const misdeed = misdeedOf(site, name, answer, over.promise);
  const fault: Fault = FAULTS[name];
  const asked = askings();
  const texts: string[] = [];
  const tookMs = new Map<OperationName, number>();

  const strike = ({ on, times, taken = false }: Blow) => {
    const struck = misdeed({ taken });
    if (struck !== undefined) for (const target of on) proxy.misbehave(target, struck, times);
  };
  const ask = async (operation: OperationName, { blow, ask: askOnce }: Asking, isStruck: boolean) => {
    if (isStruck) strike(blow);
    const startedAt = time.elapsed();
    const heal = isStruck && way !== undefined ? undefined : () => proxy.behave();
    const { outcome, text } = await askOnce(site, heal);
    tookMs.set(operation, Math.max(tookMs.get(operation) ?? 0, time.elapsed() - startedAt));
    texts.push(text);
    proxy.behave();
    if (isSilence(fault) && way === undefined) await time.advance(NOTICED_MS); // the next one is struck unawares as well
    return outcome;
  };
  const askAll = async (names: readonly OperationName[], isStruck: boolean): Promise<Row> => {
    const row: Partial<Record<OperationName, string>> = {};
    for (const operation of names) {
      const outcomes = new Set<string>();
      for (const asking of asked[operation].slice(0, blows)) outcomes.add(await ask(operation, asking, isStruck));
      row[operation] = [...outcomes].join(' or ');
    }
    return row;
  };

  const before = cloud.requests.length;
  const beganAt = time.elapsed();
  const during = await askAll(operations, true);
  const lastedMs = time.elapsed() - beganAt;
  const arrived = cloud.requests.length - before;
  strike({ on: [{}] });
  const probe = fetch(`${gateway.url}/readyz`);
  // what ends by itself ends sooner than the time that it has
  const response = await (isSilence(fault) ? time.fly(probe) : probe);
  const { reason: readiness } = (await response.json()) as { readonly reason: string };
  proxy.behave();
  over.resolve(undefined);
  await way?.mend?.();
  if (isSilence(fault)) await time.advance(NOTICED_MS);
  const after = way !== undefined && way.mend === undefined ? undefined : await askAll(again, false);
  return { during, after, readiness, arrived, texts, lastedMs, tookMs };
}
