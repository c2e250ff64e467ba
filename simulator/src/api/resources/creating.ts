import { DatabaseRefusal } from '../../database.ts';
import type { JobRun } from '../../job-run.ts';
import { ApiFailure, unhandled } from '../../wire/error-codes.ts';
import type { Owned, Resource } from '../../world/rows.ts';
import type { Table } from '../../world/table.ts';
import type { Call } from '../declaration.ts';

/** What the caller says of a new resource. */
export type Named = Pick<Resource, 'uuid' | 'name' | 'description'>;

interface Creating<Row extends Resource & Owned> {
  readonly table: Table<Row>;
  readonly row: (named: Named) => Row;
  /** Writes the tags that the call brought. */
  readonly tag: (row: Row) => void;
  /** The method of the node in which the database's refusal is not caught. */
  readonly handler: string;
}

/** The row of what a call creates, and its tags, which come before any work. They go where the node ends the job. */
export function insertCreated<Row extends Resource & Owned>(
  { node: { world, database }, given }: Call,
  run: JobRun,
  { table, row, tag, handler }: Creating<Row>,
): Row {
  const description = given.textOrNull('description');
  const uuid = given.textOrNull('resourceUuid') ?? world.newUuid();
  try {
    const inserted = table.insert(
      row({
        uuid,
        name: database.toStored(given.text('name')),
        description: description === null ? null : database.toStored(description),
      }),
    );
    tag(inserted);
    run.onRollBack(() => world.removeFrom(table, uuid));
    return inserted;
  } catch (error) {
    throw error instanceof DatabaseRefusal ? new ApiFailure(unhandled(handler, error.javaText)) : error;
  }
}
