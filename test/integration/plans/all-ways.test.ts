import { getOperationAST, OperationTypeNode, print } from 'graphql';
import { test } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { usualOperations } from '../../clients/usual-operations.ts';
import { WAYS } from '../../parity/way.ts';
import { schema } from '../fixture.ts';
import { type Operation, toldIn } from './all-ways.ts';

/** After it no session is alive. */
const LOG_OUT = 'logOut';

/** Queries come first, while all uuids are those of the demo: rows of one moment are ordered by theirs. */
function operationsOn({ demo }: Simulator): readonly Operation[] {
  const all = usualOperations(schema, demo).filter(([, document]) => !print(document).includes(LOG_OUT));
  return [OperationTypeNode.QUERY, OperationTypeNode.MUTATION].flatMap((type) =>
    all.filter(([, document]) => getOperationAST(document)?.operation === type),
  );
}

test('the usual operations are answered the same by all ways of execution, and ZStack is asked for the same', async ({
  expect,
}) => {
  const [first, ...others] = WAYS;
  const told = await toldIn(first, operationsOn);
  for (const way of others) expect([way, await toldIn(way, operationsOn)]).toEqual([way, told]);
});
