/**
 * What of the recordings is no test of the simulator, beside those of APIs that it does not have. An entry is a file, or a file
 * and a case of it. Whatever stands in none of these lists must be answered as the node did; whatever stands in one must not be.
 */

/** The simulator has the API, and does not answer as the node yet: what it lacks → the recordings that show it. */
export const notYet: Readonly<Record<string, readonly string[]>> = {};

/** What the simulator does not imitate on purpose: the reason → the recordings that show it. */
export const otherwise: Readonly<Record<string, readonly string[]>> = {
  'the recording cuts the list, and the simulator names the APIs that it has': ['node/support-apis'],
};

/** Of APIs that the simulator does not have, and refused before that matters: answered as by the node all the same. */
export const refusedBefore: readonly string[] = [
  'protocol/bodies-and-headers wrong-json-type',
  'protocol/bodies-and-headers wrong-json-type-list',
  'protocol/paths-and-methods delete-on-query-path',
];
