import type { ExportedImage } from '../../zstack/apis/images.ts';
import { type ImageExport, imageExport } from '../../zstack/jobs/kinds/images/image-export.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { ImageActionFailed, ImageExported, ZStackJob } from '../job/job.ts';
import { actsOn } from '../resource-actions/action.ts';
import { failed, IMAGE } from './action.ts';
import { onOneCopy, type OneCopyArguments } from './one-copy.ts';

/** The mutation that exports a copy of an image. */
export const exportsImage = <Args extends OneCopyArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, ExportedImage>,
) => actsOn(IMAGE, { operation, api, kind: imageExport, toResult, results: RESULTS }, onOneCopy<Args>);

const RESULTS = { ImageExported: true, ImageActionFailed: true } as const;

function toResult(outcome: OutcomeOf<ImageExport>, job: ZStackJob): ImageExported | ImageActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  const { backupStorageUuid, url, md5Sum } = outcome;
  return { __typename: 'ImageExported', imageUuid: job.job.resource, backupStorageUuid, url, md5Sum, job };
}
