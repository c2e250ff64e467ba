import {
  type FieldNode,
  getArgumentValues,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';

export type Values = Readonly<Record<string, unknown>>;

/** A field where a document selects it, fragments put in and what is selected twice under one name brought together. */
export interface FieldSite {
  /** Its name in the answer. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly node: FieldNode;
}

/** Gives the arguments of a field. @throws GraphQLError where they do not fit */
export type ReadArguments = (variables: Values) => Values;

/** How a field's arguments are read: once where no variable stands in them. What does not fit is read by graphql-js, which tells why. */
export function argumentReader({ field, node }: FieldSite): ReadArguments | Values {
  const toldAnew: ReadArguments = (variables) => getArgumentValues(field, node, variables);
  const nodes = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  if (![...nodes.values()].some(hasVariable)) {
    try {
      return toldAnew({});
    } catch {
      return toldAnew;
    }
  }
  const readers = field.args.map((argument) => oneReader(argument, nodes.get(argument.name)));
  return (variables) => {
    const values: Record<string, unknown> = {};
    return readers.every((read) => read(variables, values)) ? values : toldAnew(variables);
  };
}

/** @returns how one argument is put among the values; false where graphql-js has to judge it */
function oneReader(
  { name, type, defaultValue }: GraphQLArgument,
  node: ValueNode | undefined,
): (variables: Values, values: Record<string, unknown>) => boolean {
  const absent = (values: Record<string, unknown>): boolean => {
    if (defaultValue !== undefined) values[name] = defaultValue;
    return defaultValue !== undefined || !isNonNullType(type);
  };
  if (node === undefined) return (_, values) => absent(values);
  if (node.kind === Kind.VARIABLE) {
    const variable = node.name.value;
    return (variables, values) => {
      if (!Object.hasOwn(variables, variable)) return absent(values);
      values[name] = variables[variable];
      return variables[variable] !== null || !isNonNullType(type);
    };
  }
  const put = (value: unknown, values: Record<string, unknown>): boolean => {
    values[name] = value;
    return value !== undefined;
  };
  if (hasVariable(node)) return (variables, values) => put(valueFromAST(node, type, variables), values);
  const known = valueFromAST(node, type);
  return (_, values) => put(known, values);
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
