import type { ImageInventory } from '../../zstack/apis/images.ts';
import { type AboutCopies, type CopiesChange, imageChange } from '../../zstack/jobs/kinds/images/image-change.ts';
import type { ResourceChange } from '../../zstack/jobs/kinds/resource-change.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { RowEvent } from '../../zstack/wire/rows/row-event.ts';
import { type ActionArguments, actsOn, type Plan } from '../resource-actions/action.ts';
import { IMAGE } from './action.ts';

/** The mutation that changes an image. */
export const changesImage = <Args extends ActionArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, RowEvent<ImageInventory>>,
) => actsOn(IMAGE, { operation, api, kind: imageChange, ...CHANGED }, (_, args) => ({ args, about: {} }));

/** The mutation that changes copies of an image. */
export const changesCopies = <Args extends ActionArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, RowEvent<ImageInventory>>,
  kind: CopiesChange,
  plan: Plan<ImageInventory, Args, AboutCopies>,
) => actsOn(IMAGE, { operation, api, kind, ...CHANGED }, plan);

const CHANGED = {
  done: 'ImageChanged',
  fields: ({ row }: ResourceChange<ImageInventory>['done']) => ({ image: row }),
} as const;
