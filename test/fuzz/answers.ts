import fc from 'fast-check';
import { NO_JOB } from '../../src/zstack/wire/answer.ts';
import { recordings } from '../simulator/recordings/recording.ts';
import { damaged, type Draw, oneIn, oneOf } from './drawing.ts';
import { hostileText, mutatedJson, mutatedThroughout, TRAP } from './hostile.ts';

/** What stands in a cloud's place answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @param request such as `GET /v1/images` */
export type Answering = (request: string) => Reply;

const UUID = /[0-9a-f]{32}/g;
const formOf = (request: string): string => request.replaceAll(UUID, '*');

/** All that a real node answered, by what it was asked. */
const recorded = Map.groupBy(
  recordings.flatMap(({ exchange, then }) => [exchange, ...then]),
  ({ method, path }) => formOf(`${method} ${path}`),
);

const NOTHING: Reply = { status: 200, headers: {}, body: '{"inventories":[],"total":0}' };

function recordedAnswers(request: string): readonly Reply[] {
  const exchanges = recorded.get(formOf(request)) ?? [];
  return exchanges.map(({ status, answer, answerText }) => ({
    status,
    headers: {},
    body: answerText ?? (typeof answer === 'string' ? answer : JSON.stringify(answer)),
  }));
}

/** To the question whether the cloud is there. */
const NO_SUCH_JOB: Reply = { status: 404, headers: {}, body: 'the job has been expired' };

/** As a node that is well: the first good answer that was recorded. */
export const asRecorded: Answering = (request) => {
  if (request.endsWith(NO_JOB.path)) return NO_SUCH_JOB;
  const answers = recordedAnswers(request);
  return answers.find(({ status }) => status < 300) ?? answers[0] ?? NOTHING;
};

const STATUSES = [200, 201, 202, 204, 301, 302, 307, 400, 401, 403, 404, 405, 407, 418, 429, 500, 502, 503, 504, 599];

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { location: `${TRAP}/moved` },
  { 'set-cookie': `JSESSIONID=${'a'.repeat(300)}; Path=/` },
  { 'set-cookie': 'JSESSIONID=x.y; Domain=trap.invalid' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br, gzip, deflate, gzip' },
  { 'content-type': 'text/html; charset=utf-7' },
  { 'content-length': '3' },
  { link: `<${TRAP}>; rel=preload`, refresh: `0; url=${TRAP}`, 'alt-svc': 'h3="trap.invalid:443"' },
];

/** Where ZStack names a place: a host, a path, an address to ask next. */
const PLACE = /"(location|url|hostname|hostName|managementIp|installPath|imageUrl|exportUrl|webhook)":"[^"]*"/g;

function mutated(draw: Draw, { status, headers, body }: Reply): Reply {
  switch (
    oneOf(draw, ['json', 'json', 'throughout', 'throughout', 'throughout', 'text', 'status', 'headers', 'places'])
  ) {
    case 'json':
      return { status, headers, body: mutatedJson(draw, body) };
    case 'throughout':
      return { status, headers, body: mutatedThroughout(draw, body) };
    case 'text':
      return { status, headers, body: damaged(draw, body, [hostileText(draw), '<html>', ',', '}', ']', '"', '\0']) };
    case 'status':
      return { status: oneOf(draw, STATUSES), headers, body: oneIn(draw, 2) ? body : hostileText(draw) };
    case 'headers':
      return { status, headers: oneOf(draw, HEADERS), body };
    default:
      return { status, headers, body: body.replaceAll(PLACE, `"$1":"${TRAP}/zstack/v1/api-jobs/x"`) };
  }
}

/** As recorded, with something else in some of it: which follows from the seed and from how often it was asked. */
export function astray(seed: number): Answering {
  let asked = 0;
  return (request) => {
    const [draw] = fc.sample(fc.gen(), { numRuns: 1, seed: seed + (asked += 1) });
    if (draw === undefined) throw new Error('nothing was drawn');
    const answers = recordedAnswers(request);
    const usual = answers.length === 0 ? NOTHING : oneOf(draw, answers);
    return oneIn(draw, 4) ? asRecorded(request) : mutated(draw, usual);
  };
}
