import { type ExportedImage, type ImageInventory, images } from '../../../apis/images.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import { isRow, type Job, type Moment, type Seen, stateWithoutRecord, unknown } from '../../job.ts';
import type { JobKind, JobTypes, JudgedAnswer, StateOf } from '../../kind.ts';
import { type AboutCopies, aboutCopies } from './image-change.ts';
import { withOwnersReason } from '../resource-change.ts';

/** The types of an export of an image. */
export interface ImageExport extends JobTypes {
  readonly about: AboutCopies;
  readonly result: ExportedImage;
  readonly row: ImageInventory;
  readonly done: { readonly backupStorageUuid: Uuid; readonly url: string; readonly md5Sum: string | null };
}

function judge(
  job: Job<AboutCopies>,
  said: JudgedAnswer<ExportedImage>,
  seen: Seen<ImageInventory>,
  at: Moment,
): StateOf<ImageExport> {
  if (said.status === 'failed') return { status: 'failed', error: said.error };
  if (said.status === 'unreachable') return unknown('UNREACHABLE');
  const [backupStorageUuid = ''] = job.about.backupStorageUuids;
  const refs = isRow(seen) ? seen.backupStorageRefs : [];
  const shown = refs.find((ref) => ref.backupStorageUuid === backupStorageUuid);
  const told = said.status === 'succeeded' ? said.result : null;
  const url = told?.url ?? shown?.exportUrl ?? null;
  if (url !== null) {
    // A link that was made before comes again without the hash, which only the copy tells then (`domain.md §6.5`).
    const md5Sum = told?.md5Sum ?? (shown?.exportUrl === url ? shown.exportMd5Sum : null);
    return { status: 'succeeded', complete: true, backupStorageUuid, url, md5Sum };
  }
  if (seen === 'unreachable' || seen === 'refused') return unknown('UNREACHABLE');
  return said.status === 'succeeded' ? unknown('OUTCOME_FORGOTTEN') : stateWithoutRecord(job, at);
}

/** The export of one copy of an image, which only its owner may order. The link shows on the copy, to all who see the image. */
export const imageExport: JobKind<ImageExport> = {
  ...aboutCopies,
  resources: images,
  judge,
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  explain: withOwnersReason(images),
};
