import type { ExportedImage } from '../../zstack/apis/images.ts';
import { imageExport } from '../../zstack/jobs/kinds/images/image-export.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import { actsOn } from '../resource-actions/action.ts';
import { IMAGE } from './action.ts';
import { onOneCopy, type OneCopyArguments } from './one-copy.ts';

/** The mutation that exports a copy of an image. */
export const exportsImage = <Args extends OneCopyArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, ExportedImage>,
) =>
  actsOn(
    IMAGE,
    {
      operation,
      api,
      kind: imageExport,
      done: 'ImageExported',
      fields: ({ backupStorageUuid, url, md5Sum }, { resource }) => ({
        imageUuid: resource,
        backupStorageUuid,
        url,
        md5Sum,
      }),
    },
    onOneCopy<Args>,
  );
