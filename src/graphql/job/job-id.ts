import { checksum } from '../../zstack/derived-uuids.ts';
import type { ImageJob } from '../../zstack/image-job.ts';

const VERSION = 1;

/**
 * The opaque id of a job: all that is needed to ask for it again, from any replica and after any restart. It has a
 * version and a checksum against slips. No security rests on it: it holds no session, and knowing one opens nothing.
 */
export function toJobId(job: ImageJob): string {
  const { operation, jobUuid, imageUuid, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs } = job;
  const fields = [
    VERSION,
    operation,
    jobUuid,
    imageUuid,
    sourceUuid,
    backupStorageUuids,
    submittedAt.getTime(),
    apiTimeoutMs,
  ];
  const text = JSON.stringify(fields);
  return Buffer.from(`${checksum(text)}${text}`).toString('base64url');
}
