import { WebSocket } from 'ws';

/** A WebSocket of its own that follows a job. @returns it once its first event is there */
export function followJob(endpoint: string, authorization: string, id: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(endpoint.replace('http', 'ws'), 'graphql-transport-ws', { perMessageDeflate: false });
    const query = 'subscription ($id: ID!) { job(id: $id) { status } }';
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: authorization } })),
    );
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
    socket.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id } } }));
      if (type === 'next') resolve(socket);
    });
  });
}
