/** What a caller asks for, of a kind of its own in how it meets a fault. */
interface Operation {
  /** For people. Markdown. */
  readonly what: string;
  readonly kind: 'creation' | 'job' | 'read' | 'write';
  /** What the fault strikes. */
  readonly struck: string;
  /** What a repeat of it does, once it has failed. */
  readonly again: string;
}

const creation = {
  kind: 'creation',
  again: 'with the same `idempotencyKey` it is the same image, whatever became of the first',
} as const;
const read = { kind: 'read', again: 'changes nothing' } as const;

export const OPERATIONS = {
  creationOnce: {
    ...creation,
    what: 'creation, struck once',
    struck: 'the submit, twice before ZStack sees it or once after ZStack took it, or two polls; all else passes',
  },
  creationEachTime: {
    ...creation,
    what: 'creation, struck each time',
    struck: 'every submit; polls pass',
  },
  creationCutOff: {
    ...creation,
    what: 'creation, cut off',
    struck: 'the submit, and all that the gateway asks after it',
  },
  job: { kind: 'job', what: '`job(id)`', struck: 'all that it asks', again: 'changes nothing' },
  subscription: {
    kind: 'job',
    what: '`subscription job(id)`',
    struck: 'all that it asks, for a while',
    again: 'is not needed: it goes on, and ends with the job’s real outcome',
  },
  listOnce: { ...read, what: 'a list, struck once', struck: 'the first request for its page' },
  list: { ...read, what: 'a list', struck: 'its page' },
  totalCount: { ...read, what: '`totalCount` of a later page', struck: 'its count; the page passes' },
  nested: { ...read, what: 'what rows refer to', struck: 'the chunk of a loader; the list passes' },
  logIn: {
    kind: 'write',
    what: '`logInByAccount`',
    struck: 'the log-in',
    again: 'opens another session; one that was opened unseen ends by itself',
  },
  logOut: {
    kind: 'write',
    what: '`logOut`',
    struck: 'the log-out',
    again: 'ends the same session, also one that has ended',
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof OPERATIONS;
export const operationNames = Object.keys(OPERATIONS).filter((name): name is OperationName => name in OPERATIONS);
