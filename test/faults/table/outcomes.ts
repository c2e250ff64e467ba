/** What a caller is told of an operation: a code of `extensions.code`, the type of the outcome, or how the job stands. */
interface Told {
  /** In the cells of the page. */
  readonly word: string;
  /** For people. Markdown. */
  readonly gets: string;
  /** What sending the same again does. */
  readonly again: string;
}

export const OUTCOMES = {
  UPSTREAM_UNAVAILABLE: {
    word: '`UNAVAILABLE`',
    gets: 'the error `UPSTREAM_UNAVAILABLE`',
    again: 'safe, and helps when the fault has passed',
  },
  UPSTREAM_TIMEOUT: {
    word: '`TIMEOUT`',
    gets: 'the error `UPSTREAM_TIMEOUT`, after `ZSTACK_TIMEOUT_MS`',
    again: 'safe, and helps when the fault has passed',
  },
  UPSTREAM_INVALID_RESPONSE: {
    word: '`INVALID`',
    gets: 'the error `UPSTREAM_INVALID_RESPONSE`',
    again: 'safe, but seldom helps before the operator has looked',
  },
  UNAUTHENTICATED: {
    word: '`UNAUTHENTICATED`',
    gets: 'the error `UNAUTHENTICATED`',
    again: 'safe, after a new log-in',
  },
  ImageCreated: {
    word: 'created',
    gets: '`ImageCreated`: the submit was found by its job, or sent again under the same uuids',
    again: 'tells the same image',
  },
  'ImageCreationInProgress, UNREACHABLE': {
    word: 'in progress',
    gets: '`ImageCreationInProgress`, its job `UNKNOWN`, `UNREACHABLE`: ZStack may have taken it or not',
    again: 'safe with the same key; `job(id)` tells later what became of it',
  },
  'ImageCreationInProgress, NODE_LOST': {
    word: 'in progress, `NODE_LOST`',
    gets: '`ImageCreationInProgress`, its job `UNKNOWN`, `NODE_LOST`, within a minute',
    again: 'safe with the same key, and tells the same; `job(id)` tells an end if there is one',
  },
  'ImageCreationInProgress, LOST': {
    word: 'in progress, `LOST`',
    gets: '`ImageCreationInProgress`, its job `UNKNOWN`, `LOST`',
    again: 'safe with the same key',
  },
  'UNKNOWN, UNREACHABLE': {
    word: '`UNREACHABLE`',
    gets: 'the job, `UNKNOWN`, `UNREACHABLE`: nothing is said of it',
    again: 'safe, and helps when the fault has passed; a subscription goes on by itself',
  },
  'UNKNOWN, NODE_LOST': {
    word: '`NODE_LOST`',
    gets: 'the job, `UNKNOWN`, `NODE_LOST`',
    again: 'safe; it may still end',
  },
  'UNKNOWN, LOST': { word: '`LOST`', gets: 'the job, `UNKNOWN`, `LOST`', again: 'safe' },
  SUCCEEDED: { word: '`SUCCEEDED`', gets: 'the job, `SUCCEEDED`, by what its image shows', again: 'safe' },
  answered: { word: 'answered', gets: 'what was asked for', again: 'not needed' },
} as const satisfies Readonly<Record<string, Told>>;

export type Outcome = keyof typeof OUTCOMES;
