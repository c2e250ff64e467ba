import type { Faults } from './fault.ts';

const foreign = { failure: 'invalid-response', reasons: [] } as const;

/** ZStack answers, but not as its API promises. */
export const BODIES = {
  breakdown: {
    ...foreign,
    request: 'lost',
    what: '500 of ZStack’s REST layer, with the text of a Java exception',
    answers: [{ status: 500, body: 'java.lang.NullPointerException' }],
  },
  brokenJson: { ...foreign, request: 'taken', what: 'The JSON of the answer is broken off' },
  wrongTypes: { ...foreign, request: 'taken', what: 'Every value of the answer is of another type' },
  noInventory: { ...foreign, request: 'taken', what: 'The inventory is null' },
  nulls: { ...foreign, request: 'taken', what: 'Every list is one of nulls' },
} as const satisfies Faults;
