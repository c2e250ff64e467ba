import type { ApiName } from './facts/facts.ts';
import { type Eventually, Known, whenKnown } from './known.ts';
import { lackedByList, lackedByVersion, type Lacks, lacksNothing } from './lacking-apis.ts';
import { ZstackApiError, ZstackFailure } from './wire/errors/failure.ts';
import { unsupported } from './wire/errors/unsupported.ts';
import type { SessionCaller } from './wire/caller.ts';
import type { Logger } from './wire/errors/failure-log.ts';
import {
  type TimestampReader,
  timestampReader,
  type TimestampWriter,
  timestampWriter,
} from './wire/values/timestamps.ts';
import type { Time } from './wire/values/time.ts';

/** How the cloud's dates are read and written. */
export interface Zone {
  readonly name: string;
  readonly readTimestamp: TimestampReader;
  readonly writeTimestamp: TimestampWriter;
}

/** What the gateway finds out of the cloud by itself, with no caller's session. */
export interface Cloud {
  /** Such as `5.2.1`; null where the cloud does not tell. */
  version(): Eventually<string | null>;
  /**
   * The zone of the management node's clock, which its dates are written in; UTC where the cloud does not tell.
   * @throws ZstackFailure where it is not known yet and the cloud cannot be asked
   */
  zone(): Eventually<Zone>;
  /**
   * Has it the second query engine, with all that the compiler writes? Asked with the first session that lives; a refusal that
   * may pass is not remembered.
   * @throws ZstackApiError for a session that is dead, ZstackFailure where the cloud cannot be asked
   */
  hasZql(caller: SessionCaller): Promise<boolean>;
  /**
   * Passes an API unless the cloud is known to lack it. Nobody is asked: what is not known, or no longer for sure after an outage,
   * is to be tried.
   * @throws ZstackFailure
   */
  expectApi(api: ApiName): void;
  /** Asks which APIs it has where that is not known for sure, behind the caller's back: whenever something is submitted. */
  renewApis(): void;
  /** By how many milliseconds the cloud's clock is ahead of the gateway's, as measured within `withinMs`; null where the cloud does not tell. */
  aheadMs(withinMs: number): Eventually<number | null>;
  /** Asks for what is not known yet, without an error: at the start. */
  learn(): Promise<void>;
  /** To be told of each request to the cloud: after an outage it may be another one, or run another version. */
  noteOutage(): void;
  noteAnswer(): void;
}

/** The questions, each asked once. They reject where the cloud gives no usable answer. */
export interface CloudQuestions {
  version(): Promise<string | null>;
  timeZone(): Promise<{ readonly timezone: string | null; readonly offset: string | null } | null>;
  /** Null where the cloud does not tell for good. */
  hasZql(caller: SessionCaller): Promise<boolean | null>;
  /** The names of the APIs that it has; null where the answer holds no such list. */
  supportedApis(): Promise<readonly string[] | null>;
  /** Epoch milliseconds of the cloud's clock. */
  currentTime(): Promise<number | null>;
}

export interface CloudOptions {
  /** The operator's word on the zone, which goes before the cloud's. */
  readonly timeZone: string | undefined;
  /** False: it is not to be used, whatever the cloud has. */
  readonly zql: boolean;
  readonly logger: Logger;
  readonly time: Time;
}

const HOUR_MS = 3_600_000;

export function createCloud(questions: CloudQuestions, { timeZone, zql, logger, time }: CloudOptions): Cloud {
  const version = new Known<string | null>(time, async () => quietly(questions.version(), null));
  const zone = new Known<Zone>(time, async (known) => {
    if (timeZone !== undefined) return toZone(timeZone);
    const told = await quietly(questions.timeZone(), null);
    const offset = told?.offset === 'Z' ? 'UTC' : told?.offset;
    const name = [told?.timezone, offset].find((candidate) => candidate != null && isZone(candidate));
    if (name != null) return known?.name === name ? known : toZone(name);
    if (known !== undefined) return known;
    logger.warn({}, 'the cloud does not tell its time zone: set ZSTACK_TIME_ZONE. Its clock is taken to run in UTC');
    return toZone('UTC');
  });
  const ahead = new Known<number | null>(time, async () => {
    const asked = time.now();
    const now = await quietly(questions.currentTime(), null);
    return now === null ? null : now - (asked + time.now()) / 2;
  });
  const lacking = new Known<Lacks>(time, async () => {
    try {
      const names = await quietly(questions.supportedApis(), null);
      return (names && lackedByList(names)) ?? lackedByVersion(await version.fresh(HOUR_MS));
    } catch {
      return lacksNothing; // the outage that this was is noted, and all is asked again after it
    }
  });
  let knownZql = zql ? null : false;
  const askingZql = new Map<string, Promise<boolean>>();
  const askZql = async (caller: SessionCaller): Promise<boolean> => {
    const told = await questions.hasZql(caller);
    knownZql = told ?? knownZql;
    return told ?? false;
  };
  let outage = false;

  return {
    version: () => version.get(HOUR_MS),
    zone: () => zone.get(HOUR_MS),
    hasZql(caller) {
      if (knownZql !== null) return Promise.resolve(knownZql);
      const asking =
        askingZql.get(caller.session.key) ?? askZql(caller).finally(() => askingZql.delete(caller.session.key));
      askingZql.set(caller.session.key, asking);
      return asking;
    },
    expectApi(api) {
      if (lacking.certain?.(api) === true) throw unsupported(api);
    },
    renewApis() {
      void lacking.get(HOUR_MS);
    },
    aheadMs: (withinMs) =>
      whenKnown(
        ahead.fresh(withinMs),
        (ms) => ms,
        () => null,
      ),
    async learn() {
      await Promise.allSettled([version.get(HOUR_MS), zone.get(HOUR_MS), lacking.get(HOUR_MS)]);
    },
    noteOutage() {
      outage = true;
    },
    noteAnswer() {
      if (!outage) return;
      outage = false;
      for (const fact of [version, zone, lacking, ahead]) fact.doubt();
      if (zql) knownZql = null;
    },
  };
}

/** An answer of ZStack's that does not tell is as good as none. @throws ZstackFailure where ZStack gave no answer, but perhaps another in its place */
async function quietly<Fact>(question: Promise<Fact>, untold: Fact): Promise<Fact> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof ZstackApiError) return untold;
    if (error instanceof ZstackFailure && error.saidByZstack) return untold;
    throw error;
  }
}

const toZone = (name: string): Zone => ({
  name,
  readTimestamp: timestampReader(name),
  writeTimestamp: timestampWriter(name),
});

function isZone(name: string): boolean {
  try {
    timestampWriter(name)(new Date(0));
    return true;
  } catch {
    return false;
  }
}
