import { type FaultRule, type Simulator, startSimulator } from '../../simulator/src/simulator.ts';
import type { Pace } from '../../src/server/cloud.ts';
import { prepare } from '../integration/create-template.ts';
import { type DrivenTime, drivenTime } from '../integration/driven-time.ts';
import { drivenGatewayOf, gatewayOf, type TestGateway } from '../integration/fixture.ts';
import { submit } from '../proxy/fixture.ts';
import { type Proxy, startProxy } from '../proxy/proxy.ts';
import { breakWay, endsOf, type Way } from './ways.ts';
import type { WAYS } from './table/ways.ts';

/** `ZSTACK_TIMEOUT_MS` of the gateway. */
export const TIMEOUT_MS = 300;

/** What has been there before the fault. */
interface Known {
  readonly jobId: string;
  /** Behind the first of two images. */
  readonly cursor: string;
  /** A session that nothing but the log-out uses. */
  readonly session: string;
}

/** A gateway, the way that it goes, and the cloud at its end. */
export interface Site {
  readonly cloud: Simulator;
  readonly proxy: Proxy;
  /** Undefined where no way is broken. */
  readonly way: Way | undefined;
  readonly time: DrivenTime;
  readonly gateway: TestGateway;
  readonly known: Known;
  /** How many connections are open that the gateway has made. */
  connections(): number;
  close(): Promise<void>;
}

interface SiteOptions {
  /** The way that is broken from the start; absent: none. */
  readonly broken?: keyof typeof WAYS | undefined;
  /** Of the cloud, from the start. */
  readonly faults?: readonly FaultRule[];
  readonly watchTimes?: Pace['watchTimes'];
}

export type OpenSite = typeof openSite;

export async function openSite({ broken, faults = [], watchTimes }: SiteOptions = {}): Promise<Site> {
  const closings: (() => Promise<unknown>)[] = [];
  const closing = (close: () => Promise<unknown>) => void closings.unshift(close);
  const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 40, faults });
  closing(() => cloud.close());
  const proxy = await startProxy(cloud.url);
  closing(() => proxy.close());
  const time = drivenTime(cloud.clock, TIMEOUT_MS);
  const way = broken === undefined ? undefined : await breakWay(broken, endsOf(cloud.url, proxy, closing), time.hang);
  const env = { ZSTACK_TIMEOUT_MS: String(TIMEOUT_MS), ZSTACK_MAX_RESPONSE_BYTES: '100000', ...way?.env };
  const gateway = await drivenGatewayOf({ url: way?.url ?? proxy.url, demo: cloud.demo }, time, env, watchTimes);
  const replica = way && (await gatewayOf(cloud));
  const known = await prepareCloud(cloud, replica ?? gateway);
  await replica?.close();
  return {
    ...{ cloud, proxy, way, time, gateway, known },
    connections: () => (way ?? proxy).open(),
    async close() {
      await gateway.close();
      for (const close of closings) await close();
    },
  };
}

/** Brings about what the operations are about. */
async function prepareCloud(cloud: Simulator, gateway: TestGateway): Promise<Known> {
  const { near } = prepare(cloud);
  for (const name of ['first', 'second']) cloud.addImage({ name, on: [near] });
  const { id } = await submit(gateway, cloud);
  const { data } = await gateway.ask('{ images(first: 1) { pageInfo { endCursor } } }');
  const { images } = data as { readonly images: { readonly pageInfo: { readonly endCursor: string } } };
  return {
    jobId: id,
    cursor: images.pageInfo.endCursor,
    session: cloud.addSession().uuid,
  };
}
