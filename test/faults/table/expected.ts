import { BODIES } from './bodies.ts';
import { CONNECTIONS } from './connections.ts';
import type { Fault, Faults } from './fault.ts';
import { OPERATIONS, type OperationName } from './operations.ts';
import type { Outcome } from './outcomes.ts';
import { STRANGE_ANSWERS } from './strange-answers.ts';
import { WAYS } from './ways.ts';

/** All faults, as the page has them. */
export const GROUPS: Readonly<Record<string, Faults>> = {
  'No way leads to the cloud': WAYS,
  'The answer is late, too long or broken off': CONNECTIONS,
  'Something else answers in the cloud’s place': STRANGE_ANSWERS,
  'The answer is not what ZStack’s API promises': BODIES,
};

export const FAULTS = { ...WAYS, ...CONNECTIONS, ...STRANGE_ANSWERS, ...BODIES };
export type FaultName = keyof typeof FAULTS;
export const isFaultName = (name: string): name is FaultName => name in FAULTS;

const CODES = {
  unavailable: 'UPSTREAM_UNAVAILABLE',
  misconfigured: 'UPSTREAM_UNAVAILABLE',
  timeout: 'UPSTREAM_TIMEOUT',
  'invalid-response': 'UPSTREAM_INVALID_RESPONSE',
} as const satisfies Readonly<Record<Fault['failure'], Outcome>>;

const CUT_OFF = 'ImageCreationInProgress, UNREACHABLE';

function creationUnder({ failure, request }: Fault, operation: OperationName, isOnTheWay: boolean): Outcome {
  if (request === 'unsent') return CODES[failure];
  if (operation === 'creationCutOff' || isOnTheWay) return CUT_OFF; // what is wrong with the way strikes polls too
  if (operation === 'creationOnce') return 'ImageCreated';
  return request === 'taken' ? 'ImageCreated' : CODES[failure];
}

/** Pairs that the rules are not about: what the fault is about does not stand in that answer. */
const ANSWERED_ALL_THE_SAME: Readonly<Partial<Record<FaultName, readonly OperationName[]>>> = {
  wrongTypes: ['logOut'], // its answer is an empty object
  noInventory: ['logOut', 'totalCount'], // a count is a number alone
  nulls: ['logIn', 'logOut', 'totalCount'], // and a session holds no list
};

/** Did the connection break, and nothing answer? Then a read is sent once more. */
const isBroken = ({ failure, request, answers }: Fault): boolean =>
  failure === 'unavailable' && request !== 'unsent' && answers === undefined;

/** What a caller is told of an operation under a fault. */
export function expectedOf(name: FaultName, operation: OperationName): Outcome {
  const fault: Fault = FAULTS[name];
  if (ANSWERED_ALL_THE_SAME[name]?.includes(operation) === true) return 'answered';
  if (operation === 'listOnce' && isBroken(fault)) return 'answered';
  switch (OPERATIONS[operation].kind) {
    case 'creation':
      return creationUnder(fault, operation, name in WAYS);
    case 'job':
      return 'UNKNOWN, UNREACHABLE';
    case 'read':
    case 'write':
      return CODES[fault.failure];
  }
}
