import { globalConfigs } from '../query/resources/management.ts';
import { toInventory } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import { validValuesOf, type GlobalConfigRow } from '../world/global-configs.ts';
import { asynchronous, query, type Api, type Call } from './declaration.ts';

function configOf({ node, given }: Call): GlobalConfigRow {
  const [category, name] = [given.text('category'), given.text('name')];
  const found = node.world.globalConfigs.get(category, name);
  if (found !== undefined) return found;
  throw failure('SYS.1007', `Unable to find GlobalConfig[category: ${category}, name: ${name}]`);
}

/** All may read, the admin may change (domain.md §2.2). */
export const globalConfigApis: readonly Api[] = [
  query('APIQueryGlobalConfigMsg', globalConfigs),
  asynchronous('APIUpdateGlobalConfigMsg', {
    check: (call) => {
      const { category, name } = configOf(call);
      const value = call.given.text('value');
      const valid = validValuesOf(category, name);
      if (valid === undefined || valid.includes(value)) return;
      throw failure('SYS.1007', `${value} is not a valid value. Valid values are [${valid.join(', ')}]`);
    },
    start: (call, run) => {
      const { category, name } = configOf(call);
      const { world } = call.node;
      world.globalConfigs.set(category, name, call.given.text('value'));
      run.succeed({ inventory: toInventory(globalConfigs, configOf(call), world, call.caller) });
    },
  }),
];
