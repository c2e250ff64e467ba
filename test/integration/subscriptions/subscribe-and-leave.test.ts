import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { createTemplate, prepare } from '../create-template.ts';
import { test, type TestGateway } from '../fixture.ts';

const JOB = 'subscription ($id: ID!) { job(id: $id) { status progress { percent } } }';

interface Message {
  readonly type: string;
  readonly id?: string;
}

/** A connection that says what it is told to, without the manners of a client. */
async function connect({ url }: TestGateway, session: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    heard.push(JSON.parse((data as Buffer).toString()) as Message);
    waiting.forEach((look) => look());
  });
  const hear = (type: string, id?: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (heard.some((message) => message.type === type && message.id === id)) resolve();
      };
      waiting.add(look);
      look();
    });
  await new Promise((resolve) => socket.once('open', resolve));
  const say = (message: object) => socket.send(JSON.stringify(message));
  say({ type: 'connection_init', payload: { Authorization: `OAuth ${session}` } });
  await hear('connection_ack');
  return { say, hear, heard, close: () => socket.close() };
}

test('who subscribes and completes again and again makes ZStack hardly work, and is answered as any other in the end', async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' }, times: 1 });
  const { job } = (await createTemplate(gateway, { input, waitSeconds: 0 })) as { job: { id: string } };
  const before = cloud.requests.length;

  const { say, hear, heard, close } = await connect(gateway, cloud.demo.session);
  const subscribe = (id: string) => say({ type: 'subscribe', id, payload: { query: JOB, variables: { id: job.id } } });
  const rounds = 4_000;
  for (let round = 0; round < rounds; round += 1) {
    subscribe(`${round}`);
    say({ type: 'complete', id: `${round}` });
  }
  say({ type: 'ping' });
  await hear('pong');
  expect(cloud.requests.length - before).toBeLessThan(rounds / 20);
  expect(heard.filter(({ type }) => type === 'error')).toEqual([]);

  subscribe('last');
  await hear('next', 'last');
  close();
});

test('a connection that begins more than it may waits its turn, and all of it is answered', async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
  const { say, hear, close } = await connect(gateway, cloud.demo.session);
  for (let round = 0; round < 3; round += 1) {
    const ids = Array.from({ length: 40 }, (_, at) => `${round} ${at}`);
    for (const id of ids) say({ type: 'subscribe', id, payload: { query: JOB, variables: { id: job.id } } });
    await Promise.all(ids.map((id) => hear('complete', id)));
  }
  close();
});
