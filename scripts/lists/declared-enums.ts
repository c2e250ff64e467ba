import { type AnyResource, type DeclaredResource, enumsOf } from './declared-resources.ts';

/** The names of the enums that a resource's columns hold. */
export const enumerationsOf = ({ api }: AnyResource): readonly string[] =>
  [...api.row.columns.values()].flatMap(({ enumeration }) => (enumeration === undefined ? [] : [enumeration.name]));

/** @throws Error for an enum of a column that is described nowhere, twice, or with other words than the column has; or two values of one name */
export function checkEnums(resources: readonly DeclaredResource[]): void {
  const described = Map.groupBy(resources.flatMap(enumsOf), ({ name }) => name);
  for (const [name, [first, ...others]] of described) {
    if (others.length > 0) throw new Error(`The enum ${name} is described twice.`);
    const names = first?.values.map((value) => value.name) ?? [];
    const wrong = names.filter((value, index) => !/^[A-Z][A-Z\d_]*$/.test(value) || names.indexOf(value) !== index);
    if (wrong.length > 0) throw new Error(`The enum ${name} cannot have the value ${wrong.join(', ')}.`);
  }
  for (const { resource, domain } of resources) {
    for (const [column, { enumeration }] of resource.api.row.columns) {
      if (enumeration === undefined) continue;
      const values = described.get(enumeration.name)?.[0]?.values.map(({ word }) => word) ?? [];
      const lacking = [...enumeration.words, 'UNKNOWN'].filter((word) => !values.includes(word));
      if (lacking.length > 0)
        throw new Error(
          `src/graphql/${domain}/${domain}.ts does not describe ${lacking.join(', ')} of ${enumeration.name}, which ${resource.typeName}.${column} holds.`,
        );
    }
  }
}
