import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const strangers = new Set<string>();

const isAtHome = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');
const note = (host: string) => {
  if (!isAtHome(host)) strangers.add(host);
};

subscribe('net.client.socket', (message) => {
  const { socket } = message as { readonly socket: Socket };
  socket.on('lookup', (_error, _address, _family, host) => note(host));
  socket.on('connectionAttempt', note);
});

/** Hosts outside this machine to which somebody in this process tried to speak since the first import. */
export const strangersSpokenTo = (): readonly string[] => [...strangers];
