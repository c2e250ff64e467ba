import { hash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { bindingOf } from '../../zstack/jobs/derived-uuids.ts';
import type { Job } from '../../zstack/jobs/job.ts';
import { MOST_NODES } from '../../zstack/jobs/watching/node-membership.ts';
import { uuidType } from '../../zstack/jobs/uuid-type.ts';
import type { Secret } from '../../zstack/wire/values/secret.ts';
import { InputFaults } from '../input/input-faults.ts';
import { publicError } from '../public-errors/public-error.ts';
import type { OpenJob } from './operation.ts';
import { operationNamed } from './operations.ts';

const VERSION = 4;
const CHECKSUM_LENGTH = 8;
/** How an id begins, decoded. */
const BEGINNING = /^[0-9a-f]{8}\[/;

/** Is this the beginning of a job's id? Whether all of it is one is not looked at. */
export const looksLikeJobId = (id: unknown): boolean =>
  typeof id === 'string' && BEGINNING.test(Buffer.from(id.slice(0, 12), 'base64url').toString());

/** More than the longest id has: what is longer is not decoded. */
const LONGEST_ID = 65_536;

const operation = z.string().regex(/^[A-Z_]{1,64}$/);
const instant = z
  .int()
  .min(0)
  .max(8.64e15)
  .transform((milliseconds) => new Date(milliseconds));
const apiTimeoutMs = z.number().positive().nullable();
const node = z.tuple([z.string().max(32), z.int()]).readonly();
const submitMoment = z
  .object({ aheadMs: z.number().nullable(), nodes: z.array(node).max(MOST_NODES).readonly().nullable() })
  .nullable();
const submit = { digest: uuidType.nullable(), isDated: z.boolean(), submitMoment };
const flag = z.boolean().default(false);

/** The third version had no jobs whose uuid follows from their digest. */
const fields = z
  .tuple([
    z.literal([VERSION, 3]),
    operation,
    uuidType,
    uuidType,
    instant,
    apiTimeoutMs,
    z.looseObject({}),
    z.object({ ...submit, isLongJob: flag, isDrawn: flag }),
  ])
  .transform(([, operation, binding, resource, submittedAt, apiTimeoutMs, about, { isDrawn, ...submit }]) => {
    const seed = isDrawn && submit.digest !== null ? submit.digest : binding;
    return { operation, binding, seed, resource, submittedAt, apiTimeoutMs, about, ...submit };
  });

/** Of the two versions that knew one operation only: the image, what it is made from, and its backup storages. */
const imageFields = [
  operation,
  uuidType,
  uuidType,
  uuidType,
  z.array(uuidType).readonly(),
  instant,
  apiTimeoutMs,
] as const;

const secondFields = z
  .tuple([z.literal(2), ...imageFields, z.object({ ...submit, textsDigest: z.string(), tagsMayCollide: z.boolean() })])
  .transform(([, operation, binding, resource, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs, told]) => {
    const { textsDigest, tagsMayCollide, ...submit } = told;
    const about = { sourceUuid, backupStorageUuids, textsDigest, tagsMayCollide };
    return {
      isLongJob: false,
      operation,
      binding,
      seed: binding,
      resource,
      submittedAt,
      apiTimeoutMs,
      about,
      ...submit,
    };
  });

/** Of the time before the cloud's clock and nodes were noted. */
const firstFields = z
  .tuple([z.literal(1), ...imageFields])
  .transform(([, operation, binding, resource, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs]) => {
    const about = { sourceUuid, backupStorageUuids, textsDigest: null, tagsMayCollide: false };
    const submit = { digest: null, isDated: true, submitMoment: null, isLongJob: false };
    return { operation, binding, seed: binding, resource, submittedAt, apiTimeoutMs, about, ...submit };
  });

/**
 * The opaque id of a job: all that is needed to ask for it again, from any replica and after any restart. It has a
 * version and a checksum against slips. No security rests on it: it holds no session, and knowing one opens nothing.
 * @param session that submitted the job
 */
export function toJobId(job: Job, session: Secret): string {
  const { operation, seed, digest, resource, submittedAt, apiTimeoutMs, about, isDated, submitMoment, isLongJob } = job;
  const binding = job.binding ?? bindingOf(session, seed);
  const isDrawn = seed === digest;
  const submit = { digest, isDated, submitMoment, ...(isLongJob && { isLongJob }), ...(isDrawn && { isDrawn }) };
  return pack(
    JSON.stringify([VERSION, operation, binding, resource, submittedAt.getTime(), apiTimeoutMs, about, submit]),
  );
}

/**
 * @param faults what else is wrong with the arguments
 * @throws GraphQLError `BAD_USER_INPUT` for what is no job's id, or one with a slip in it; `UNKNOWN_JOB_VERSION` for one that only a newer gateway can read
 */
export const fromJobId = (id: string, faults = new InputFaults()): OpenJob =>
  readJobId(id) ?? faults.fail('id', 'NOT_A_JOB_ID', 'must be the id of a job, as ZStackJob.id gave it, unchanged');

/** Characters of the ids that were read last: all who follow a job share its id, and what that says. */
const REMEMBERED_CHARACTERS = 500_000;

const jobs = new LRUCache<string, { readonly id: string; readonly job: OpenJob }>({
  maxSize: REMEMBERED_CHARACTERS,
  sizeCalculation: (_, id) => id.length,
});

/** The one text of the id of a job that was read lately; any other value as it is. */
export const sharedJobId = (value: unknown): unknown =>
  typeof value === 'string' ? (jobs.get(value)?.id ?? value) : value;

/** Null for what is no job's id, or one with a slip in it. @throws GraphQLError `UNKNOWN_JOB_VERSION` for one that only a newer gateway can read */
export function readJobId(id: string): OpenJob | null {
  const known = jobs.get(id);
  if (known !== undefined) return known.job;
  const job = readUnknownId(id);
  if (job !== null) jobs.set(id, { id, job });
  return job;
}

function readUnknownId(id: string): OpenJob | null {
  const unpacked = unpack(id);
  const parsed = z.union([fields, secondFields, firstFields]).safeParse(unpacked);
  if (!parsed.success) {
    if (laterVersion.safeParse(unpacked).success) throw newerVersion();
    return null;
  }
  const known = operationNamed(parsed.data.operation);
  if (known === undefined) throw newerVersion();
  return known.open(id, parsed.data);
}

/** While a new version is rolled out, a replica of the old one meets ids of versions and operations that it does not know. */
const laterVersion = z.tuple([z.int().min(VERSION + 1)], z.unknown());

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
  return hash('sha256', text).slice(0, CHECKSUM_LENGTH);
}

function newerVersion(): GraphQLError {
  const message = 'A newer gateway gave this job id, and this one cannot read it. Ask again: another replica can.';
  return publicError('UNKNOWN_JOB_VERSION', message);
}
