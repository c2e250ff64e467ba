import type { FaultCode } from '../../../../../artifacts/extensions.ts';
import type {
  ImageMediaType,
  ImageState,
  ImageStatus,
  VolumeSnapshotStatus,
  VolumeStatus,
  VolumeType,
  ZStackErrorCategory,
  ZStackJobStatusReason,
} from '../../gql/graphql.ts';

/** The values that this release knows; a newer gateway may send others. */
type Known<Value extends string> = Exclude<Value, '%future added value' | 'UNKNOWN'>;
type Labels<Value extends string> = Readonly<Record<Known<Value>, string>>;

export const mediaType: Labels<ImageMediaType> = {
  ROOT_VOLUME_TEMPLATE: 'System image',
  DATA_VOLUME_TEMPLATE: 'Data volume template',
  ISO: 'ISO',
};

export const status: Labels<ImageStatus> = {
  CREATING: 'Being created',
  DOWNLOADING: 'Downloading',
  READY: 'Ready',
  ERROR: 'Broken',
  DELETED: 'Deleted, recoverable',
  MIGRATING: 'Being moved',
};

export const state: Labels<ImageState> = { ENABLED: 'Enabled', DISABLED: 'Disabled' };

export const snapshotStatus: Labels<VolumeSnapshotStatus> = {
  CREATING: 'Being made',
  READY: 'Ready',
  DELETED: 'Deleted',
  DELETING: 'Being deleted',
};

export const volumeStatus: Labels<VolumeStatus> = {
  CREATING: 'Being made',
  READY: 'Ready',
  NOT_INSTANTIATED: 'Not used yet',
  DELETED: 'Deleted, recoverable',
  MIGRATING: 'Being moved',
};

export const volumeType: Labels<VolumeType> = {
  ROOT: 'System disk',
  DATA: 'Data volume',
  MEMORY: 'Memory',
  CACHE: 'Cache',
};

/** What to do about an error of the cloud, by its category. */
export const advice: Labels<ZStackErrorCategory> = {
  AUTHENTICATION: 'The session that started it had ended. Log in and do it again.',
  PERMISSION: 'Your account may not do this. Ask the owner or an administrator.',
  QUOTA: 'A quota of your account is used up. Delete images that you no longer need, or ask for a larger quota.',
  INVALID_ARGUMENT: 'The cloud did not accept one of the values. Change it and try again.',
  NOT_FOUND: 'Something that it needs is gone. Look again, and choose anew.',
  NOT_READY: 'Something that it needs is not ready. Wait a little, then try again.',
  TIMEOUT: 'The cloud gave up waiting. Try again when it is less busy.',
  CANCELLED: 'Somebody cancelled it. Do it again if you still need it.',
  OPERATION: 'The work itself failed. Choose other backup storages, or have them checked.',
  INTERNAL: 'The cloud itself had a fault. Tell an administrator, with what ZStack says.',
};

export const unknown: Labels<ZStackJobStatusReason> = {
  OUTCOME_FORGOTTEN:
    'The cloud no longer remembers this job, and the image does not tell how it ended. Look for the image in the list before you create it again.',
  NODE_LOST:
    'A machine of the cloud has stopped or started again meanwhile, and perhaps nobody works on this any more. It may still end. Look for the image in the list; tell an administrator if it stays incomplete.',
  LOST: 'The cloud has lost this job. Look for the image in the list before you create it again.',
  UNREACHABLE: 'The cloud does not answer at present. The work may well go on.',
};

/** What is wrong with a value, shown at its field. */
export const fault: Readonly<Record<FaultCode, string>> = {
  NOT_A_UUID: 'This is no uuid.',
  NOT_A_RESOURCE_UUID: 'This uuid cannot be used.',
  EMPTY: 'This must not be empty.',
  TOO_LONG: 'This is too long.',
  OUT_OF_RANGE: 'This is out of range.',
  UNSTORABLE_CHARACTER: 'The cloud cannot store one of these characters, such as an emoji. Leave it out.',
  DUPLICATE_TAG: 'The cloud takes two of these tags for the same. Leave one of them out.',
  NULL: 'A value is missing.',
  UNKNOWN_VALUE: 'The gateway does not know this value.',
  UNCARRIABLE_TEXT:
    "This cloud cannot search for this text: it must not hold an apostrophe (') nor operators such as >=, != or >. Shorten it to a part without them.",
  UNSUPPORTED_OPERATOR: 'This cannot be asked for so.',
  TOO_MANY_CONDITIONS: 'These are too many conditions at once.',
  NOT_A_CURSOR: 'The list has changed. Load it again.',
  NOT_TOGETHER: 'These two cannot be asked for together.',
  NOT_A_JOB_ID: 'This is no job.',
  NOT_AN_ID: 'This leads to nothing.',
  NOT_AN_ENTITY: 'This leads to nothing.',
  REPEATED: 'This can be done once at a time only.',
};
