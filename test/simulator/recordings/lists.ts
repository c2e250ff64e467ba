/**
 * What of the recordings is no test of the simulator. An entry is a file, or a file and a case of it. Whatever stands in none
 * of these lists, nor in absent-apis.ts, must be answered as the node did; whatever stands in one must not be.
 */

/** The simulator has the API, and does not answer as the node yet: what it lacks → the recordings that show it. */
export const notYet: Readonly<Record<string, readonly string[]>> = {};

/** What the simulator does not imitate on purpose: the reason → the recordings that show it. */
export const otherwise: Readonly<Record<string, readonly string[]>> = {
  'the recording cuts the list, and the simulator names the APIs that it has': ['node/support-apis'],
};
