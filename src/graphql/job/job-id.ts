import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { imageJob, type ImageJob } from '../../zstack/jobs/job.ts';
import { MOST_NODES } from '../../zstack/jobs/watching/node-membership.ts';
import { isUuid } from '../../zstack/wire/values/uuid.ts';
import { MOST_BACKUP_STORAGES } from '../image-creation/arguments.ts';
import { type ImageOperation, isImageOperation } from '../image-creation/creations.ts';
import { inputFault } from '../input/input-faults.ts';

/** A job as its id holds it. */
export type JobReference = ImageJob & { readonly operation: ImageOperation };

const VERSION = 2;
const CHECKSUM_LENGTH = 8;
/** More than the longest id has: what is longer is not decoded. */
const LONGEST_ID = 16_384;

const uuid = z.string().refine(isUuid);
const instant = z.int().min(0).max(8.64e15);
const about = [
  z.string().refine(isImageOperation),
  uuid,
  uuid,
  uuid,
  z.array(uuid).min(1).max(MOST_BACKUP_STORAGES).readonly(),
  instant,
  z.number().positive().nullable(),
] as const;
const node = z.tuple([z.string().max(32), z.int()]).readonly();
/** What ids of the first version lack. */
const later = z.object({
  digest: uuid,
  textsDigest: z.string().max(64),
  tagsMayCollide: z.boolean(),
  isDated: z.boolean(),
  submitMoment: z
    .object({ aheadMs: z.number().nullable(), nodes: z.array(node).max(MOST_NODES).readonly().nullable() })
    .nullable(),
});
const fields = z.tuple([z.literal(VERSION), ...about, later]);
/** Ids that were given out before the cloud's clock and nodes were noted. */
const firstFields = z.tuple([z.literal(1), ...about]);

/**
 * The opaque id of a job: all that is needed to ask for it again, from any replica and after any restart. It has a
 * version and a checksum against slips. No security rests on it: it holds no session, and knowing one opens nothing.
 */
export function toJobId(job: ImageJob): string {
  const { operation, binding, imageUuid, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs } = job;
  const { digest, textsDigest, tagsMayCollide, isDated, submitMoment } = job;
  const known = [operation, binding, imageUuid, sourceUuid, backupStorageUuids, submittedAt.getTime(), apiTimeoutMs];
  if (digest === null || textsDigest === null) return pack(JSON.stringify([1, ...known]));
  const told: z.infer<typeof later> = { digest, textsDigest, tagsMayCollide, isDated, submitMoment };
  return pack(JSON.stringify([VERSION, ...known, told]));
}

/** @throws GraphQLError `BAD_USER_INPUT` for what is no job's id, or one with a slip in it; `UNKNOWN_JOB_VERSION` for one that only a newer gateway can read */
export function fromJobId(id: string): JobReference {
  const unpacked = unpack(id);
  const parsed = z.union([fields, firstFields]).safeParse(unpacked);
  if (!parsed.success) throw isOfNewerGateway(unpacked) ? newerVersion() : notAnId();
  const { data } = parsed;
  const [, operation, binding, imageUuid, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs] = data;
  const known = { operation, binding, imageUuid, sourceUuid, backupStorageUuids, apiTimeoutMs };
  const told = data[0] === VERSION ? data[8] : UNTOLD;
  return { ...imageJob({ ...known, ...told, submittedAt: new Date(submittedAt) }), operation };
}

const UNTOLD = { digest: null, textsDigest: null, tagsMayCollide: false, isDated: true, submitMoment: null };

/** While a new version is rolled out, a replica of the old one meets ids of versions and operations that it does not know. */
const isOfNewerGateway = (unpacked: unknown): boolean =>
  laterVersion.safeParse(unpacked).success || otherOperation.safeParse(unpacked).success;

const laterVersion = z.tuple([z.int().min(VERSION + 1)], z.unknown());
const otherOperation = z.tuple(
  [
    z.literal([1, VERSION]),
    z
      .string()
      .regex(/^[A-Z_]{1,64}$/)
      .refine((name) => !isImageOperation(name)),
  ],
  z.unknown(),
);

/** The JSON within an id; undefined where the id is not whole. */
function unpack(id: string): unknown {
  if (id.length > LONGEST_ID) return undefined;
  const decoded = Buffer.from(id, 'base64url').toString();
  const text = decoded.slice(CHECKSUM_LENGTH);
  if (pack(text) !== id) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pack(text: string): string {
  return Buffer.from(`${checksum(text)}${text}`).toString('base64url');
}

/** Finds slips, proves nothing. */
function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, CHECKSUM_LENGTH);
}

function newerVersion(): GraphQLError {
  return new GraphQLError(
    'A newer gateway gave this job id, and this one cannot read it. Ask again: another replica can.',
    {
      extensions: { code: 'UNKNOWN_JOB_VERSION' },
    },
  );
}

function notAnId(): GraphQLError {
  return inputFault('id', 'NOT_A_JOB_ID', 'must be the id of a job, as ZStackJob.id gave it, unchanged');
}
