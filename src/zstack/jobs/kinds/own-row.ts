import type { Uuid } from '../../wire/values/uuid.ts';
import type { RowEvent } from '../../wire/rows/row-event.ts';
import type { Job } from '../job.ts';
import type { ResourceRow } from '../kind.ts';

/** The row that a job's answer holds, where it is that of the job's own resource. */
export const ownRow = <Row extends ResourceRow>({ resource }: Job, { inventory }: RowEvent<Row>): Row | null =>
  inventory?.uuid === resource ? inventory : null;

/** Is the row that a job's answer holds that of its own resource, if it holds one? */
export const isOfOwnRow = ({ resource }: Job, { inventory }: RowEvent<{ readonly uuid: Uuid }>): boolean =>
  inventory === null || inventory.uuid === resource;
