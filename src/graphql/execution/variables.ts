import {
  getVariableValues,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { isJsonObject } from '../../zstack/wire/values/json.ts';
import type { Values } from './field-site.ts';

/** Variables of the types of an operation, or why they do not fit. */
export type ReadVariables = (
  given: Values,
) =>
  | { readonly values: Values; readonly errors?: never }
  | { readonly values?: never; readonly errors: readonly GraphQLError[] };

/** Faults of variables that are told. */
const MOST_ERRORS = 50;

/** Instead of a value that does not fit, or of which this is not sure. */
const UNFIT = Symbol('unfit');

/** Coerces a value to a type. */
type Coerce = (value: unknown) => unknown;

/** Reads the variables that fit; what does not fit is read again by graphql-js, which tells why. */
export function variableReader(schema: GraphQLSchema, operation: OperationDefinitionNode): ReadVariables {
  const { variableDefinitions = [] } = operation;
  const coercers = new Coercers();
  const readers = variableDefinitions.map((definition) => readerOf(schema, definition, coercers));

  return (given) => {
    const values: Record<string, unknown> = {};
    if (readers.every((read) => read(given, values))) return { values };
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: MOST_ERRORS });
    return coerced === undefined ? { errors } : { values: coerced };
  };
}

/** @returns how one variable is put among the values; false where graphql-js has to judge it */
function readerOf(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  coercers: Coercers,
): (given: Values, values: Record<string, unknown>) => boolean {
  const { value: name } = variable.name;
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) return () => false;
  const coerce = coercers.of(type);
  const absent: unknown = defaultValue && valueFromAST(defaultValue, type);
  const isOptional = defaultValue !== undefined || !isNonNullType(type);
  return (given, values) => {
    if (!Object.hasOwn(given, name)) {
      if (defaultValue !== undefined) values[name] = absent;
      return isOptional;
    }
    const value = coerce(given[name]);
    values[name] = value;
    return value !== UNFIT;
  };
}

class Coercers {
  /** Input objects may hold each other. */
  readonly #ofObjects = new Map<GraphQLInputType, Coerce>();

  of(type: GraphQLInputType): Coerce {
    if (isNonNullType(type)) {
      const coerce = this.of(type.ofType);
      return (value) => (value == null ? UNFIT : coerce(value));
    }
    const coerce = this.#ofPresent(type);
    return (value) => (value == null ? null : coerce(value));
  }

  #ofPresent(type: GraphQLInputType): Coerce {
    if (isListType(type)) {
      const coerce = this.of(type.ofType);
      return (value) => (Array.isArray(value) ? fitting(value.map(coerce)) : UNFIT);
    }
    if (isInputObjectType(type)) {
      const known = this.#ofObjects.get(type);
      if (known !== undefined) return known;
      let coerce: Coerce = () => UNFIT;
      this.#ofObjects.set(type, (value) => coerce(value));
      coerce = this.#ofObject(type);
      return coerce;
    }
    if (isNonNullType(type)) return () => UNFIT;
    if (isEnumType(type)) {
      const values = new Map<unknown, unknown>(type.getValues().map(({ name, value }) => [name, value]));
      return (value) => (values.has(value) ? values.get(value) : UNFIT);
    }
    return (value) => {
      try {
        return type.parseValue(value) ?? UNFIT;
      } catch {
        return UNFIT;
      }
    };
  }

  #ofObject(type: Extract<GraphQLInputType, { readonly isOneOf: boolean }>): Coerce {
    if (type.isOneOf) return () => UNFIT;
    const fields = type.getFields();
    const coercers = Object.values(fields).map((field) => ({
      name: field.name,
      coerce: this.of(field.type),
      absent: field.defaultValue,
      isRequired: isNonNullType(field.type) && field.defaultValue === undefined,
    }));
    return (value) => {
      if (!isJsonObject(value)) return UNFIT;
      for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) return UNFIT;
      const coerced: Record<string, unknown> = {};
      for (const { name, coerce, absent, isRequired } of coercers) {
        const given = value[name];
        if (given === undefined) {
          if (isRequired) return UNFIT;
          if (absent !== undefined) coerced[name] = absent;
          continue;
        }
        const fit = coerce(given);
        if (fit === UNFIT) return UNFIT;
        coerced[name] = fit;
      }
      return coerced;
    };
  }
}

const fitting = (values: readonly unknown[]): unknown => (values.includes(UNFIT) ? UNFIT : values);
