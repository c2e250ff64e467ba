import type { Chance } from './chance.ts';
import type { Transcript } from './transcript.ts';
import type { Way } from './way.ts';

/** A test that is tried once, in one way. */
export interface Trial {
  readonly way: Way;
  readonly chance: Chance;
  readonly transcript: Transcript;
}

let running: Trial | undefined;

/** The one that is being tried in this process, which tries them one after the other; undefined where tests are not compared. */
export const currentTrial = (): Trial | undefined => running;

export async function inTrial(trial: Trial, run: () => Promise<void>): Promise<void> {
  running = trial;
  try {
    await run();
  } finally {
    running = undefined;
  }
}

/** How far a fixture reaches that the tests of a file share: where they are tried in each way, each trial has one of its own. */
export const SHARED = process.env['TRIES_EACH_WAY'] === undefined ? 'file' : 'test';
