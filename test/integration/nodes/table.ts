import type { OPERATIONS, SCENARIOS } from './story.ts';

/** What a caller is told: in words, as docs/management-nodes.md has it, within how many seconds, and the answers that may be. */
export interface Cell {
  readonly words: string;
  readonly seconds: number;
  readonly answers: readonly string[];
}

type Row = Readonly<Record<keyof typeof SCENARIOS, Cell>>;

const cell = (words: string, seconds: number, ...answers: readonly string[]): Cell => ({ words, seconds, answers });

const CREATED = 'ImageCreated';
const LOST = 'ImageCreationInProgress UNKNOWN NODE_LOST';
const NO_NODE = ['ImageCreationFailed SYS.1006 FAILED', 'ImageCreationFailed SYS.1012 FAILED'];
const ANY_END = [CREATED, LOST, ...NO_NODE];

/** The steps of driven time are three seconds long: what takes five may be told after six. */
export const TABLE: Readonly<Record<keyof typeof OPERATIONS, Row>> = {
  'a list that is under way': {
    killed: cell('answered, by the other node', 4, 'answered'),
    back: cell('answered, by the other node', 4, 'answered'),
    frozen: cell('answered, by the other node after 6 s at the latest', 6, 'answered'),
    short: cell('answered once the database is back', 13, 'answered'),
    long: cell('answered, or as the next one', 31, 'answered', 'UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE'),
  },
  'a list': {
    killed: cell('answered at once', 0, 'answered'),
    back: cell('answered at once', 0, 'answered'),
    frozen: cell('answered: at once, or after 6 s by the other node', 6, 'answered'),
    short: cell('answered after 12 s', 13, 'answered'),
    long: cell(
      '`UPSTREAM_TIMEOUT` or `UPSTREAM_UNAVAILABLE` after 30 s',
      31,
      'UPSTREAM_TIMEOUT',
      'UPSTREAM_UNAVAILABLE',
    ),
  },
  'a list 10 s later': {
    killed: cell('answered at once', 0, 'answered'),
    back: cell('answered at once', 0, 'answered'),
    frozen: cell('answered at once', 0, 'answered'),
    short: cell('`UPSTREAM_UNAVAILABLE` at once', 0, 'UPSTREAM_UNAVAILABLE'),
    long: cell('`UPSTREAM_UNAVAILABLE` at once', 0, 'UPSTREAM_UNAVAILABLE'),
  },
  'a mutation whose job runs': {
    killed: cell('its outcome; else in progress, `NODE_LOST`, after a minute', 66, ...ANY_END),
    back: cell('its outcome; else in progress, `NODE_LOST`, after a minute', 66, ...ANY_END),
    frozen: cell('its outcome, of some only when the node wakes', 66, ...ANY_END),
    short: cell('its outcome', 30, CREATED),
    long: cell('its outcome once the database is back', 80, CREATED),
  },
  'a mutation whose submit is under way': {
    killed: cell('the same, submitted to the other node at once', 66, ...ANY_END),
    back: cell('the same, submitted to the other node at once', 66, ...ANY_END),
    frozen: cell('the same, submitted to the other node after 30 s', 96, ...ANY_END),
    short: cell('its outcome', 40, CREATED),
    long: cell('its outcome once the database is back', 100, CREATED),
  },
  'a mutation': {
    killed: cell('its outcome; `SYS.1006` for want of the dead node', 66, ...ANY_END),
    back: cell('its outcome; `SYS.1006` for want of the dead node; else `NODE_LOST`', 66, ...ANY_END),
    frozen: cell('its outcome, submitted after 30 s where the frozen node had it', 96, ...ANY_END),
    short: cell('its outcome', 40, CREATED),
    long: cell('its outcome once the database is back', 100, CREATED),
  },
  'job(id) of a job that runs': {
    killed: cell('`RUNNING`', 1, 'RUNNING'),
    back: cell('`RUNNING`', 1, 'RUNNING'),
    frozen: cell('`RUNNING`, after 6 s at the latest', 6, 'RUNNING'),
    short: cell('`RUNNING` once the database is back', 5, 'RUNNING'),
    long: cell('`UNREACHABLE`', 31, 'UNKNOWN UNREACHABLE'),
  },
  'job(id) 70 s later': {
    killed: cell('its outcome, else `NODE_LOST`', 1, 'answered', 'FAILED', 'UNKNOWN NODE_LOST'),
    back: cell('its outcome, else `NODE_LOST`', 1, 'answered', 'FAILED', 'UNKNOWN NODE_LOST'),
    frozen: cell('its outcome, else `NODE_LOST`', 1, 'answered', 'FAILED', 'UNKNOWN NODE_LOST'),
    short: cell('its outcome', 1, 'answered'),
    long: cell('its outcome', 1, 'answered'),
  },
  'a subscription to a job that runs': {
    killed: cell(
      'its outcome; else `NODE_LOST`, and its end after half an hour',
      1_900,
      'SUCCEEDED',
      'FAILED',
      'UNKNOWN NODE_LOST',
    ),
    back: cell(
      'its outcome; else `NODE_LOST`, and its end after half an hour',
      1_900,
      'SUCCEEDED',
      'FAILED',
      'UNKNOWN NODE_LOST',
    ),
    frozen: cell(
      'its outcome; else `NODE_LOST`, and its end after half an hour',
      1_900,
      'SUCCEEDED',
      'FAILED',
      'UNKNOWN NODE_LOST',
    ),
    short: cell('its outcome', 30, 'SUCCEEDED'),
    long: cell('`UNREACHABLE`, then its outcome', 80, 'SUCCEEDED'),
  },
  'a log-in': {
    killed: cell('logged in at once', 0, 'LoggedIn'),
    back: cell('logged in at once', 0, 'LoggedIn'),
    frozen: cell(
      'logged in at once; `UPSTREAM_TIMEOUT` where the frozen node had it',
      31,
      'LoggedIn',
      'UPSTREAM_TIMEOUT',
    ),
    short: cell('logged in after 12 s', 13, 'LoggedIn'),
    long: cell('`UPSTREAM_TIMEOUT` after 30 s', 31, 'UPSTREAM_TIMEOUT'),
  },
  'a log-in that the failing node owns': {
    killed: cell('`LogInFailed`, `SYS.1006`, after 5 s', 6, 'LogInFailed SYS.1006'),
    back: cell('`LogInFailed`, `SYS.1006`, after 5 s', 6, 'LogInFailed SYS.1006'),
    frozen: cell('`UPSTREAM_TIMEOUT` after 30 s', 31, 'UPSTREAM_TIMEOUT'),
    short: cell('logged in after 12 s', 13, 'LoggedIn'),
    long: cell('`UPSTREAM_TIMEOUT` after 30 s', 31, 'UPSTREAM_TIMEOUT'),
  },
  'a log-out': {
    killed: cell('logged out; the dead node is told when it is back', 1, 'answered'),
    back: cell('logged out; the dead node is told when it is back', 1, 'answered'),
    frozen: cell('logged out after 3 s; the frozen node is told when it wakes', 3, 'answered'),
    short: cell('logged out after 12 s', 13, 'answered'),
    long: cell('`UPSTREAM_TIMEOUT` after 30 s: log out again', 31, 'UPSTREAM_TIMEOUT'),
  },
};
