import { apiFacts } from './apis.ts';
import { enumFacts } from './enums.ts';
import type { ApiFacts, Enumeration, EnumName, InventoryFacts } from './forms.ts';
import { inventoryFacts } from './inventories.ts';

export type * from './forms.ts';

export type ApiName = keyof typeof apiFacts;
export type FactsOf<Name extends ApiName> = (typeof apiFacts)[Name];

/** The APIs whose facts are of this form. */
export type ApiNameWith<Form> = { [Name in ApiName]: FactsOf<Name> extends Form ? Name : never }[ApiName];

export type InventoryName = keyof typeof inventoryFacts;
type Inventory<Name extends InventoryName> = (typeof inventoryFacts)[Name];

/** The facts of all fields of an inventory, by name. */
export type FieldsOf<Name extends InventoryName> = Inventory<Name>['fields'] &
  (Inventory<Name> extends { readonly subtypeFields: infer Fields } ? Fields : unknown);

export type JoinOf<Name extends InventoryName> = Inventory<Name>['joins'][number];

export type WordOf<Name extends EnumName> = (typeof enumFacts)[Name][number];

/** @throws Error for a name that was never printed: the compiler knows it, unless it was silenced */
export function factsOf(name: ApiName): ApiFacts {
  return known('API', name, apiFacts);
}

/** @throws Error as factsOf does */
export function inventoryOf(name: InventoryName): InventoryFacts {
  return known('inventory', name, inventoryFacts);
}

/**
 * An enum of ZStack's.
 * @param newer words that newer clouds have beyond those of the facts
 * @throws Error as factsOf does
 */
export function enumOf<Name extends EnumName, const Newer extends string = never>(
  name: Name,
  ...newer: readonly Newer[]
): Enumeration<WordOf<Name> | Newer> {
  return { name, words: [...known('enum', name, enumFacts), ...newer] };
}

function known<Facts>(what: string, name: string, facts: Readonly<Record<string, Facts>>): Facts {
  const found = facts[name];
  if (found === undefined) throw new Error(`src/zstack/facts/ holds no ${what} ${name}: run npm run generate.`);
  return found;
}
