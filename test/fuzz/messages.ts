import type { Operation } from './documents.ts';
import { damaged, type Draw, oneIn, oneOf, several } from './drawing.ts';
import { hostileJson, hostileText, mutatedJson, PROTOTYPE_KEYS } from './hostile.ts';

const TYPES = ['subscribe', 'complete', 'ping', 'pong', 'connection_init', 'next', 'error', 'start', ...PROTOTYPE_KEYS];

/** A message to be sent as a text, or as bytes. */
export type Message = string | Buffer;

/** What a client says on one WebSocket, after `connection_init` most times; most of it is not as the protocol has it. */
export function messages(draw: Draw, operation: () => Operation, authorization: string): readonly Message[] {
  const init = `{"type":"connection_init","payload":{"Authorization":"${authorization}"}}`;
  const first = oneIn(draw, 6) ? [] : [oneIn(draw, 6) ? mutatedJson(draw, init) : init];
  return [...first, ...several(draw, 5, () => message(draw, operation()))];
}

function message(draw: Draw, { query, variables }: Operation): Message {
  const id = JSON.stringify(oneIn(draw, 2) ? 'a' : hostileText(draw));
  const payload = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
  const subscribe = `{"id":${id},"type":"subscribe","payload":${payload}}`;
  return oneOf<Message>(draw, [
    subscribe,
    subscribe,
    mutatedJson(draw, subscribe),
    `{"id":${id},"type":"complete"}`,
    `{"id":${id},"type":${JSON.stringify(oneOf(draw, TYPES))},"payload":${hostileJson(draw)}}`,
    `{"id":"b","type":"subscribe","payload":${hostileJson(draw)}}`,
    hostileJson(draw),
    hostileText(draw),
    Buffer.from(damaged(draw, subscribe, ['\0', '\u00ff', '{']), 'latin1'),
  ]);
}
