import { Kind, type OperationDefinitionNode, type ValueNode, valueFromASTUntyped } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
type Argued = {
  readonly arguments?: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[];
};

/** Reads an argument before its type is looked at; undefined where it is not given. */
export type ReadArgument = (node: Argued | undefined, name: string) => (variables: Variables) => unknown;

/** Reads what stands in an operation: values as they are written, variables with the operation's defaults. */
export function argumentReader({ variableDefinitions = [] }: OperationDefinitionNode): ReadArgument {
  const defaults = new Map(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    ]),
  );
  return (node, name) => {
    const given = node?.arguments?.find((argument) => argument.name.value === name)?.value;
    if (given === undefined) return () => undefined;
    if (given.kind === Kind.LIST || given.kind === Kind.OBJECT)
      return (variables) => valueFromASTUntyped(given, { ...Object.fromEntries(defaults), ...variables });
    if (given.kind !== Kind.VARIABLE) {
      const value = valueFromASTUntyped(given);
      return () => value;
    }
    const variable = given.name.value;
    return (variables) => (Object.hasOwn(variables, variable) ? variables[variable] : defaults.get(variable));
  };
}
