import { type Exchange, isOperation, type Transcript } from './transcript.ts';

/** What a test has told and been told, without what differs from trial to trial. */
export interface Told {
  /** What the gateway was asked for, with status, headers and bytes of its answers, in the order of asking. */
  readonly operations: readonly string[];
  /** What ZStack was asked for, in no order: requests of one moment have none. */
  readonly requests: readonly string[];
  /** What was sent on WebSockets, in no order since each message names its operation. */
  readonly messages: readonly string[];
}

export const NOTHING: Told = { operations: [], requests: [], messages: [] };

export function toldIn({ exchanges, messages }: Transcript): Told {
  const steady = steadied();
  const operations = exchanges.filter(({ request }) => isOperation(request));
  const requests = exchanges.filter(({ request }) => isOfCloud(request));
  return {
    operations: operations.map((exchange) => steady(`${asText(exchange)}\n${answerOf(exchange)}`)),
    messages: distinct(messages.map(steady)).toSorted(),
    requests: withProgressOnce(requests.map((exchange) => steady(asText(exchange)))).toSorted(),
  };
}

/** Beside operations: pages of the gateway, what a collector is sent, and polls of a job, of which there are as many as it takes. */
const NOT_COMPARED = /^\/(?:livez|readyz|metrics|explorer|v1\/traces|$)|\/api-jobs\//;

const isOfCloud = (request: Exchange['request']): boolean =>
  !isOperation(request) && !NOT_COMPARED.test(request.url ?? '');

/** Of a request's headers these are compared: who asks, and for which job. */
const asText = ({ request: { method, url = '', headers }, body }: Exchange): string =>
  [method, url, headers.authorization, headers['x-job-uuid'], String(Buffer.concat(body))].join(' ');

/** What follows from the moment, and from how long the body is. */
const FOLLOWING: readonly string[] = ['date', 'content-length'];

function answerOf({ response, answer }: Exchange): string {
  const headers = Object.entries(response.getHeaders()).filter(([name]) => !FOLLOWING.includes(name));
  return `${response.statusCode} ${JSON.stringify(headers)} ${String(Buffer.concat(answer))}`;
}

/**
 * Different from trial to trial in any way: ports, and moments, since time passes as quickly as the machine is. Moments stand in texts,
 * in traces, in the progress of a job, and in ids and cursors, of which each gets a number instead.
 */
function steadied(): (text: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (drawn: string): string => {
    const number = numbers.get(drawn) ?? numbers.size;
    numbers.set(drawn, number);
    return `#${number}`;
  };
  return (text) =>
    text
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{3}Z)?/g, 'a time')
      .replaceAll(/"progress":\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '"progress":"some"')
      .replaceAll(/"ftv1":"[^"]*"/g, '"ftv1":"a trace"')
      .replaceAll(/\b(?:127\.0\.0\.1|localhost):\d+/g, 'an address')
      .replaceAll(/[\w-]{40,}/g, numberOf)
      .replaceAll(/(event: next\ndata: .*\n\n)\1+/g, '$1');
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** How often a job's progress is asked for, and told, while somebody listens is a matter of how long it takes. */
const withProgressOnce = (requests: readonly string[]): readonly string[] =>
  requests.filter((text, index) => !text.includes('/task-progresses/') || requests.indexOf(text) === index);

/** The first place where they differ; undefined where they do not. */
export function differenceOf(told: Told, first: Told): string | undefined {
  for (const of of ['operations', 'messages', 'requests'] as const) {
    const [ours, theirs] = [told[of], first[of]];
    for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
      const [one = 'nothing', other = 'nothing'] = [ours[index], theirs[index]];
      if (one !== other)
        return `${of}, ${index} of ${theirs.length}:\n- ${around(other, one)}\n+ ${around(one, other)}`;
    }
  }
  return undefined;
}

/** The part of a text that differs, with what stands before it. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return text.slice(Math.max(0, at - 200), at + 200);
}
