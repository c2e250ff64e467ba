import type { ImageInventory } from '../../zstack/apis/images.ts';
import { type AboutCopies, type CopiesChange, imageChange } from '../../zstack/jobs/kinds/images/image-change.ts';
import type { ResourceChange } from '../../zstack/jobs/kinds/resource-change.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { RowEvent } from '../../zstack/wire/row-event.ts';
import type { ImageActionFailed, ImageChanged, ZStackJob } from '../job/job.ts';
import { type ActionArguments, actsOn, type Plan } from '../resource-actions/action.ts';
import { failed, IMAGE } from './action.ts';

/** The mutation that changes an image. */
export const changesImage = <Args extends ActionArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, RowEvent<ImageInventory>>,
) =>
  actsOn(IMAGE, { operation, api, kind: imageChange, toResult, results: RESULTS }, (_, args) => ({ args, about: {} }));

/** The mutation that changes copies of an image. */
export const changesCopies = <Args extends ActionArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, RowEvent<ImageInventory>>,
  kind: CopiesChange,
  plan: Plan<ImageInventory, Args, AboutCopies>,
) => actsOn(IMAGE, { operation, api, kind, toResult, results: RESULTS }, plan);

const RESULTS = { ImageChanged: true, ImageActionFailed: true } as const;

const toResult = (
  outcome: OutcomeOf<ResourceChange<ImageInventory>>,
  job: ZStackJob,
): ImageChanged | ImageActionFailed =>
  outcome.status === 'failed' ? failed(outcome, job) : { __typename: 'ImageChanged', image: outcome.row, job };
