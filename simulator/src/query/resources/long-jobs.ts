import type { LongJobRow } from '../../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { isVisibleByOwner, type Resource } from '../resource.ts';

export const longJobs: Resource<LongJobRow> = {
  rows: (world) => world.longJobs.all(),
  javaClass: header('longjob.LongJobInventory'),
  columns: [
    ...described,
    'apiId',
    'jobName',
    'jobData',
    'jobResult',
    'state',
    'targetResourceUuid',
    'managementNodeUuid',
    ...dated,
    'executeTime',
  ],
  isVisible: isVisibleByOwner,
  joins: {},
};
