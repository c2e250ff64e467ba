import { managementNodes } from '../query/resources/management.ts';
import { toInventory } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import { sync } from './declaration.ts';

/** The one text that the simulator knows. It shows every account what the plain query shows the admin alone. */
const knownText = 'query managementnode';

/** The second query engine (zql.md). */
export const queryZql = sync('APIZQLQueryMsg', ({ node: { world }, caller, given }) => {
  const text = given.text('zql');
  if (text !== knownText) {
    throw failure('SYS.1000', `org.zstack.zql.ZQLSyntaxError: the simulator knows "${knownText}" alone, not "${text}"`);
  }
  const inventories = managementNodes.rows(world).map((row) => toInventory(managementNodes, row, world, caller));
  return { results: [{ inventories }] };
});
