import type { JobRun } from '../../job-run.ts';
import { type Resource, toInventory } from '../../query/resource.ts';
import type { ApiFailure } from '../../wire/error-codes.ts';
import type { Timestamp } from '../../wire/timestamps.ts';
import type { Table } from '../../world/table.ts';
import type { World } from '../../world/world.ts';
import type { Call } from '../declaration.ts';

interface ChangeableRow {
  readonly uuid: string;
  readonly lastOpDate: Timestamp;
}

/** A kind of rows, and what is said where one is gone by the time that the work begins. */
interface Changeable<Row extends ChangeableRow> {
  readonly resource: Resource<Row>;
  readonly table: (world: World) => Table<Row>;
  readonly gone: (uuid: string) => ApiFailure;
}

/** What changes the row that a call names, and answers with the row after it. */
export const changing =
  <Row extends ChangeableRow>({ resource, table, gone }: Changeable<Row>) =>
  (change: (call: Call, row: Row) => Partial<Row>) => ({
    start: (call: Call, run: JobRun): void => {
      const { world } = call.node;
      const rows = table(world);
      const uuid = call.given.text('uuid');
      rows.update(uuid, (row) => ({ ...row, ...change(call, row), lastOpDate: world.now() }));
      const changed = rows.get(uuid);
      if (changed === undefined) throw gone(uuid);
      run.succeed({ inventory: toInventory(resource, changed, world, call.caller) });
    },
  });

/** Of the named texts those that are given, as the database keeps them: what is absent stays as it is (domain.md §1.1). */
export function givenTexts<Name extends string>(
  { given, node }: Call,
  ...names: readonly Name[]
): Readonly<Partial<Record<Name, string>>> {
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = given.textOrNull(name);
    if (text !== null) texts[name] = node.database.toStored(text);
  }
  return texts;
}
