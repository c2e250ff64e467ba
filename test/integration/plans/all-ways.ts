import { type DocumentNode, print } from 'graphql';
import { type Simulator, startSimulator } from '../../../simulator/src/simulator.ts';
import { inWay } from '../../parity/in-way.ts';
import type { Way } from '../../parity/way.ts';
import { drivenTime } from '../driven-time.ts';
import { gatewayOf, schema } from '../fixture.ts';
import { comparable, type Told } from './two-ways.ts';

export type Operation = readonly [name: string, document: DocumentNode, variables: Readonly<Record<string, unknown>>];

/** What operations are told by a gateway that executes in that way, before a demo cloud of its own, and what that was asked for all of them. */
export async function toldIn(way: Way, operationsOn: (cloud: Simulator) => readonly Operation[]): Promise<Told> {
  const cloud = await startSimulator({ seed: 'demo', jobDurationMs: 40 });
  const time = drivenTime(cloud.clock);
  const gateway = await gatewayOf(cloud, {}, { time }, inWay(way, { schema }));
  const answers: string[] = [];
  for (const [name, document, variables] of operationsOn(cloud)) {
    const asked = gateway.ask(print(document), variables, { headers: { 'x-request-id': 'the-same' } });
    const { status, text } = await time.fly(asked);
    answers.push(`${name}: ${status} ${text}`);
  }
  await gateway.close();
  await cloud.close();
  const requests = cloud.requests.map(({ method, path, query, body }) =>
    JSON.stringify([method, path, [...query], body]),
  );
  return comparable({ data: answers.join(''), errors: [], requests });
}
