import type { Captchas } from '../captchas.ts';
import type { Copies } from '../copies.ts';
import type { Database } from '../database.ts';
import type { Jobs } from '../jobs.ts';
import type { Life } from '../nodes/life.ts';
import type { RunningJobs } from '../nodes/running-jobs.ts';
import type { Parsing } from '../query/parsing.ts';
import type { Sessions } from '../sessions.ts';
import type { Uploads } from '../uploads.ts';
import type { Language } from '../wire/error-codes.ts';
import type { World } from '../world/world.ts';

/** What all nodes of one cloud have in common. */
export interface Cloud {
  readonly world: World;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly runningJobs: RunningJobs;
  readonly captchas: Captchas;
  readonly copies: Copies;
  readonly uploads: Uploads;
  /** What its parser has had to read. */
  readonly parsing: Parsing;
  /** What GetVersion tells. */
  readonly version: string;
  /** Of `details` and `elaboration` in its errors. */
  readonly language: Language;
  /** IANA id of the zone of its clock. */
  readonly timeZone: string;
  /** How long making a template takes. */
  readonly jobDurationMs: number;
  /** The time limit of every asynchronous API, as an operator can set it; undefined = each API's own. */
  readonly apiTimeoutMs: number | undefined;
  /** Fills `failures` of an event, as commercial builds do (wire.md §5). */
  readonly listFailures: boolean;
  /** The APIs that it does not have, by their messages. */
  readonly lacks: ReadonlySet<string>;
}

/** What every API works on: one node, in one run of its process. */
export interface ManagementNode extends Cloud {
  readonly life: Life;
  readonly sessions: Sessions;
}

/** What builds the cloud and looks into it without a request. */
export type BehindTheWire = Pick<ManagementNode, 'world' | 'copies' | 'sessions'>;
