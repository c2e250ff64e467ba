import { request } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Answer } from './answer.ts';

/** wire.md §1: so many tries, so far apart. */
const tries = 15;
const pauseMs = 2000;

const loopback = ['127.0.0.1', '[::1]', 'localhost'];

/** What becomes of a push on its way. */
export interface PushManner {
  readonly delayMs: number;
  /** How often the same is pushed, each with its tries. */
  readonly copies: number;
  /** Neither its headers nor its body tell anything. */
  readonly garbled: boolean;
}

export type Push = (url: string, jobUuid: string, outcome: Answer, manner: PushManner) => void;

/** Whether the simulator would push there: only to this machine, since a demo must not call strangers. */
export function isPushable(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'http:' && loopback.includes(parsed.hostname);
}

/** POSTs results to the `X-Web-Hook` of a submit instead of waiting for a poll. */
export function createPush(clock: Clock, render: (answer: Answer) => string): Push {
  const send = (url: string, headers: Readonly<Record<string, string>>, body: string): void => {
    const attempt = (left: number): void => {
      const again = (): void => {
        if (left > 1) clock.schedule(clock.now() + pauseMs, () => attempt(left - 1));
      };
      const push = request(url, { method: 'POST', headers, agent: false }, (response) => {
        response.resume();
        const status = response.statusCode ?? 0;
        if (status < 200 || status > 299) again();
      });
      push.on('socket', (socket) => socket.unref());
      push.on('error', again);
      push.end(body);
    };
    attempt(tries);
  };

  return (url, jobUuid, outcome, { delayMs, copies, garbled }) => {
    if (!isPushable(url)) return;
    const body = garbled ? '\u0000<html>{"inventory":' : render(outcome);
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Job-UUID': jobUuid,
      'X-Job-Success': garbled ? 'perhaps' : String(outcome.status === 200),
    };
    const sendAll = (): void => {
      for (let copy = 0; copy < copies; copy += 1) send(url, headers, body);
    };
    if (delayMs === 0) sendAll();
    else clock.schedule(clock.now() + delayMs, sendAll);
  };
}
