import { hash } from 'node:crypto';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
} from 'graphql';

/** Draws a whole number below another. */
export type Draw = (below: number) => number;

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly operation: OperationTypeNode;
  /** An argument's value as it is written; undefined to leave it out. */
  readonly valueOf: (argument: GraphQLArgument, draw: Draw) => string | undefined;
  /** Definitions of the variables that these values name, beside `$yes` and `$no`. */
  readonly variables: string;
  /** Selections within one another. */
  readonly depth: number;
  /** Default: all. */
  readonly mayAsk?: (type: string, field: string) => boolean;
}

/**
 * A document of a schema, with aliases, fragments, conditions, and the same fields in several places. It need not be valid: two
 * fields may meet under one name.
 */
export function randomDocument(options: DocumentOptions, seed: number): string {
  const { schema, operation, variables, depth, mayAsk = () => true } = options;
  const fragments: string[] = [];
  let drawn = 0;
  const draw: Draw = (below) => Number.parseInt(hash('sha256', `${seed} ${(drawn += 1)}`).slice(0, 8), 16) % below;
  const chance = (of: number) => draw(of) === 0;
  const one = <Value>(values: readonly Value[]): Value => {
    const chosen = values[draw(values.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };

  const condition = (): string => {
    if (!chance(6)) return '';
    return one([
      ' @include(if: $yes)',
      ' @include(if: $no)',
      ' @skip(if: $no)',
      ' @skip(if: $yes)',
      ' @include(if: true)',
    ]);
  };

  const selectionSet = (type: GraphQLCompositeType, left: number): string => {
    const selections = Array.from({ length: 1 + draw(4) }, () => selection(type, left));
    return `{ ${selections.join(' ')} }`;
  };

  const selection = (type: GraphQLCompositeType, left: number): string => {
    const kind = left > 0 ? 1 + draw(8) : 8;
    if (kind === 1) return `...${condition()} ${selectionSet(type, left - 1)}`;
    if (kind <= 3) {
      const on = one(typesWithin(type));
      const body = selectionSet(on, left - 1);
      if (kind === 2) return `... on ${on.name}${condition()} ${body}`;
      fragments.push(`fragment F${fragments.length} on ${on.name} ${body}`);
      return `...F${fragments.length - 1}${condition()}`;
    }
    return fieldOf(type, left);
  };

  const typesWithin = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
    isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type, ...type.getInterfaces()];

  const fieldOf = (type: GraphQLCompositeType, left: number): string => {
    const fields = isObjectType(type) || 'getFields' in type ? Object.values(type.getFields()) : [];
    const possible = fields.filter(
      (field) => mayAsk(type.name, field.name) && (left > 0 || !isCompositeType(getNamedType(field.type))),
    );
    const field = possible.length === 0 || chance(9) ? undefined : one(possible);
    const alias = chance(4)
      ? `${one(['a', 'b', '__proto__', 'then', 'toJSON'])}${chance(4) ? '' : (field?.name ?? '')}: `
      : '';
    if (field === undefined) return `${alias}__typename${condition()}`;
    const given = field.args.flatMap((argument) => {
      const value = isNonNullType(argument.type) || chance(3) ? options.valueOf(argument, draw) : undefined;
      return value === undefined ? [] : [`${argument.name}: ${value}`];
    });
    const target = getNamedType(field.type);
    const below = isCompositeType(target) ? ` ${selectionSet(target, left - 1)}` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${below}`;
  };

  const root = schema.getRootType(operation);
  if (root == null) throw new Error(`no ${operation}`);
  const body = selectionSet(root, depth);
  return [`${operation} ($yes: Boolean! = true, $no: Boolean! = false${variables}) ${body}`, ...fragments].join('\n');
}
