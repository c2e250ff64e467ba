import type { Kind } from '../jobs/kinds/kind.ts';

/** What somebody is told: a member of the payload, and the code and the category of its error. */
export type Cell = (kind: Kind) => string;

const done: Cell = (kind) => kind.done;
const failed =
  (error: string): Cell =>
  (kind) =>
    `${kind.failed} ${error}`;
const refused =
  (error: string): Cell =>
  () =>
    `ResourceActionRefused ${error}`;

/** ZStack's refusal of what belongs to somebody else: an operation that failed, by its code. */
const notYours = failed('SYS.1006 PERMISSION');
const notYou = failed('ID.1002 PERMISSION');
const nowhere = failed('SYS.1003 NOT_FOUND');
const unseen = refused('GATEWAY.RESOURCE_NOT_FOUND NOT_FOUND');
const unseenImage = refused('GATEWAY.IMAGE_NOT_FOUND NOT_FOUND');

export type Caller = 'owner' | 'shared' | 'stranger' | 'admin';

/** What each kind of caller is told of what belongs to the owner, and every caller of what nobody has. */
export type Rights = Readonly<Record<Caller | 'unknown', Cell>>;

const anybody: Rights = { owner: done, shared: done, stranger: done, admin: done, unknown: nowhere };
const whoSeesIt: Rights = { owner: done, shared: done, stranger: notYours, admin: done, unknown: nowhere };
const whoOwnsIt: Rights = { owner: done, shared: notYours, stranger: unseen, admin: done, unknown: unseen };
const whoOwnsTheImage: Rights = { ...whoOwnsIt, stranger: unseenImage, unknown: unseenImage };
const admin: Rights = { owner: notYou, shared: notYou, stranger: notYou, admin: done, unknown: nowhere };

/** Who may do what (`owners.md §3`), by how a mutation's failure is told. */
const FAMILIES: Readonly<Record<string, Rights>> = {
  ImageCreationFailed: whoSeesIt,
  ImageActionFailed: whoOwnsTheImage,
  ResourceActionFailed: whoOwnsIt,
};

/** Those that differ from their family. */
const EXCEPTIONS: Readonly<Record<string, Rights>> = {
  addImage: anybody,
  createDataVolumeFromVolumeTemplate: whoSeesIt,
  createVolumeSnapshot: { ...whoOwnsIt, stranger: notYours, unknown: nowhere },
  deleteTag: { ...whoOwnsIt, shared: notYou },
  shareResources: admin,
  revokeResourceSharing: admin,
};

/** A mutation's row. */
export function rightsOf({ mutation, failed: family }: Kind): Rights {
  const rights = EXCEPTIONS[mutation] ?? FAMILIES[family];
  if (rights === undefined) throw new Error(`${mutation} has no row, and ${family} neither.`);
  return rights;
}

/** The mutations that have no row, and why. */
export const OTHERS: Readonly<Record<string, string>> = {
  logInByAccount: 'is about no resource',
  logOut: 'is about no resource',
  refreshCaptcha: 'is about no resource',
  cancelJob: 'is about a job: test/integration/long-jobs/cancel-job.test.ts',
};

/** ZStack fails what a caller may do: that is no matter of rights, whatever its code, unless it says so. */
export const FAILURES = {
  'SYS.1006': failed('SYS.1006 OPERATION'),
  'ID.1002': notYou,
} as const;

/** Does a cell say that it is done? */
export const isDone = (cell: Cell): boolean => cell === done;
