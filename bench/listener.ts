import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';

/** Where a job is followed, and by whom. */
export interface FollowedJob {
  /** The URL of GraphQL. */
  readonly endpoint: string;
  readonly authorization: string;
  readonly id: string;
}

const query = 'subscription ($id: ID!) { job(id: $id) { status } }';

/** What follows a job, each on a connection of its own. They resolve when the first event is there. */
export const followBy = {
  websocket({ endpoint, authorization, id }: FollowedJob): Promise<void> {
    return new Promise((resolve, reject) => {
      const protocol = 'graphql-transport-ws';
      const socket = new WebSocket(endpoint.replace('http', 'ws'), protocol, { perMessageDeflate: false });
      const send = (message: object) => socket.send(JSON.stringify(message));
      socket.on('open', () => send({ type: 'connection_init', payload: { Authorization: authorization } }));
      socket.on('error', reject);
      socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
      socket.on('message', (data: Buffer) => {
        const { type } = JSON.parse(data.toString()) as { type: string };
        if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: { query, variables: { id } } });
        if (type === 'next') resolve();
      });
    });
  },

  sse({ endpoint, authorization, id }: FollowedJob): Promise<void> {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', authorization };
    return new Promise((resolve, reject) => {
      const asking = request(endpoint, { method: 'POST', headers, agent: ownConnections }, (response) => {
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          if (text.includes('event: next')) resolve();
        });
        response.on('error', reject);
        response.on('end', () => reject(new Error(`ended with ${response.statusCode}`)));
      });
      asking.on('error', reject);
      asking.end(JSON.stringify({ query, variables: { id } }));
    });
  },
} satisfies Record<string, (job: FollowedJob) => Promise<void>>;

export type Transport = keyof typeof followBy;

const ownConnections = new Agent({ keepAlive: false });
