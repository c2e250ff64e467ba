import type { GatewayProcess, ProcessOptions } from '../gateway-process.ts';
import type { Witness } from './witness.ts';

type Place = 'first' | 'second';

/** Two processes of the gateway that come and go. */
export interface Replicas {
  /** Where the two are, or were. */
  readonly urls: () => readonly string[];
  /** Ends one, with or without warning, and puts a new one in its place. */
  replace(place: Place, how: 'end' | 'kill'): Promise<void>;
  /** Holds one up for so long. */
  freeze(place: Place, ms: number): Promise<void>;
  readonly replaced: () => number;
  /** Bytes that the first holds, after a collection. */
  readonly heldBySurvivor: () => Promise<number>;
  /** What the first has open. */
  readonly openOfSurvivor: () => Promise<Readonly<Record<'requests' | 'subscriptions' | 'websockets', number>>>;
}

/** @param webHook what the cloud pushes to, from which a push may come to either, or to none */
export async function startReplicas(
  startProcess: (options: ProcessOptions) => Promise<GatewayProcess>,
  witness: Witness,
  webHook: string,
): Promise<Replicas> {
  let replaced = 0;
  const start = () =>
    startProcess({
      env: { NODE_ENV: 'production', LOG_LEVEL: 'info', ZSTACK_TIMEOUT_MS: '2000', ZSTACK_WEBHOOK_URL: webHook },
      onLog: (line) => witness.logLine(line),
      collects: true,
    });
  const [first, second] = await Promise.all([start(), start()]);
  const processes: Record<Place, GatewayProcess> = { first, second };

  /** The sum of a metric of the first over its labels. */
  const metric = async (name: string): Promise<number> => {
    const text = await (await fetch(`${processes.first.url}/metrics`)).text();
    const values = text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'));
    return values.reduce((sum, [, value]) => sum + Number(value), 0);
  };
  return {
    urls: () => [processes.first.url, processes.second.url],
    replaced: () => replaced,
    async replace(place, how) {
      if (how === 'kill') await processes[place].kill();
      else if ((await processes[place].end()) !== 0) witness.violation('a replica that was asked to end failed');
      processes[place] = await start();
      replaced += 1;
    },
    freeze: (place, ms) => processes[place].freeze(ms),
    heldBySurvivor: () => processes.first.heldBytes(),
    openOfSurvivor: async () => ({
      requests: await metric('graphql_requests_open'),
      subscriptions: await metric('graphql_subscriptions_open'),
      websockets: await metric('graphql_websockets_open'),
    }),
  };
}
