import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { damaged, type Draw, oneIn, oneOf, several, upTo } from './drawing.ts';
import { HOSTILE_NUMBERS, hostileText, PROTOTYPE_KEYS } from './hostile.ts';

/** An operation as a client would send it; its variables are the text of JSON. */
export interface Operation {
  readonly query: string;
  readonly variables: string;
}

export type Root = 'query' | 'mutation' | 'subscription';

/** A value as GraphQL and as JSON write it. */
interface Value {
  readonly literal: string;
  readonly json: string;
}

const DEEPEST = 5;
const DEEPEST_INPUT = 3;

/** How an operation is written. */
export interface Style {
  readonly uuids: readonly string[];
  readonly jobId: string;
  /** Names and values are as ZStack takes them, so that it is asked. */
  readonly isTame: boolean;
}

/** Operations that fit a schema. */
export class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #style: Style;
  readonly #variables: { readonly declaration: string; readonly entry: string }[] = [];
  readonly #draw: Draw;
  #aliases = 0;

  constructor(draw: Draw, schema: GraphQLSchema, style: Style) {
    this.#draw = draw;
    this.#schema = schema;
    this.#style = style;
  }

  operation(root: Root): Operation {
    const types = {
      query: this.#schema.getQueryType(),
      mutation: this.#schema.getMutationType(),
      subscription: this.#schema.getSubscriptionType(),
    };
    const type = types[root];
    if (type == null) throw new Error(`the schema has no ${root}`);
    const selection = root === 'query' ? this.#selection(type, DEEPEST) : `{ ${this.#field(type, DEEPEST)} }`;
    const declarations = this.#variables.map(({ declaration }) => declaration).join(', ');
    return {
      query: `${root} Fuzzed${declarations === '' ? '' : `(${declarations})`} ${selection}`,
      variables: `{${this.#variables.map(({ entry }) => entry).join(',')}}`,
    };
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = [this.#part(type, depth), ...several(this.#draw, 2, () => this.#part(type, depth))];
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type) || (isAbstractType(type) && oneIn(this.#draw, 2))) {
      const member = oneOf(this.#draw, this.#schema.getPossibleTypes(type));
      return `... on ${member.name} ${this.#selection(member, depth)}`;
    }
    return this.#field(type, depth);
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const possible = depth > 1 ? fields : fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    if (possible.length === 0 || oneIn(this.#draw, 12)) return `${this.#alias()}__typename`;
    const field = oneOf(this.#draw, possible);
    const named = getNamedType(field.type);
    const selection = isCompositeType(named) ? this.#selection(named, depth - 1) : '';
    const directive = oneIn(this.#draw, 12) ? oneOf(this.#draw, ['@include(if: true)', '@skip(if: false)']) : '';
    return `${this.#alias()}${field.name}${this.#arguments(field)} ${directive} ${selection}`;
  }

  #alias(): string {
    if (oneIn(this.#draw, 12)) return `${oneOf(this.#draw, PROTOTYPE_KEYS)}${(this.#aliases += 1)}: `;
    if (!this.#style.isTame && oneIn(this.#draw, 24)) return `${oneOf(this.#draw, PROTOTYPE_KEYS)}: `;
    return `a${(this.#aliases += 1)}: `;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const isGiven = (argument: GraphQLArgument) =>
      isRequiredArgument(argument) || argument.name === 'waitSeconds' || oneIn(this.#draw, this.#style.isTame ? 12 : 4);
    const given = field.args.filter(isGiven);
    return given.length === 0 ? '' : `(${given.map((argument) => this.#argument(argument)).join(', ')})`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const { literal, json } = this.#value(type, DEEPEST_INPUT, name);
    if (!oneIn(this.#draw, 2)) return `${name}: ${literal}`;
    const variable = oneIn(this.#draw, 12) ? oneOf(this.#draw, PROTOTYPE_KEYS) : `v${this.#variables.length}`;
    this.#variables.push({
      declaration: `$${variable}: ${String(type)}`,
      entry: `${JSON.stringify(variable)}:${json}`,
    });
    return `${name}: $${variable}`;
  }

  #value(type: GraphQLInputType, depth: number, name: string): Value {
    if (isNonNullType(type)) return this.#value(type.ofType, depth, name);
    if (isListType(type)) {
      const items = several(this.#draw, 3, () => this.#value(type.ofType, depth, name));
      const join = (form: keyof Value) => `[${items.map((item) => item[form]).join(', ')}]`;
      return { literal: join('literal'), json: join('json') };
    }
    if (isEnumType(type)) {
      const word = oneOf(this.#draw, type.getValues()).name;
      return { literal: word, json: JSON.stringify(word) };
    }
    if (!isInputObjectType(type)) return this.#scalar(type.name, name);
    const isGiven = (field: GraphQLInputField) => isRequiredInputField(field) || (depth > 0 && oneIn(this.#draw, 6));
    const entries = Object.values(type.getFields())
      .filter(isGiven)
      .map((field) => ({ key: field.name, value: this.#value(field.type, depth - 1, field.name) }));
    const one = type.isOneOf ? entries.slice(0, 1) : entries;
    return {
      literal: `{${one.map(({ key, value }) => `${key}: ${value.literal}`).join(', ')}}`,
      json: `{${one.map(({ key, value }) => `"${key}": ${value.json}`).join(', ')}}`,
    };
  }

  #scalar(type: string, name: string): Value {
    const { jobId, uuids } = this.#style;
    const same = (text: string): Value => ({ literal: text, json: text });
    switch (type) {
      case 'Int':
        return same(name === 'waitSeconds' ? '0' : String(1 + upTo(this.#draw, 20)));
      case 'Boolean':
        return same(oneOf(this.#draw, ['true', 'false']));
      case 'Float':
        return same(oneOf(this.#draw, HOSTILE_NUMBERS));
      case 'DateTime':
        return same(JSON.stringify(this.#tameOr('2026-01-02T03:04:05Z', ['+275760-09-13T00:00:00Z', 'no date'])));
      case 'Long':
        return same(this.#tameOr('1048576', HOSTILE_NUMBERS));
      default:
        return same(
          JSON.stringify(this.#tameOr(name === 'id' ? jobId : oneOf(this.#draw, uuids), [hostileText(this.#draw)])),
        );
    }
  }

  #tameOr(tame: string, wild: readonly string[]): string {
    return this.#style.isTame || oneIn(this.#draw, 2) ? tame : oneOf(this.#draw, wild);
  }
}

const INSERTIONS: readonly string[] = [
  ...['{', '}', '(', ')', '[', ']', '!', '$', ':', '@', '...', '&', '|', '"', '"""', '\\u{110000}', '\\ud800', '#'],
  ...['\0', '\ud800', '\ufeff', '\r\n', ',', '1e999', '-', `1${'0'.repeat(400)}`, 'null', 'on', 'fragment F on Query'],
  ...PROTOTYPE_KEYS.map((key) => ` ${key} `),
  ...['@include(if: $__proto__)', '...F', '{ __typename }', '{ __schema { types { name } } }', '__type(name: "Image")'],
  '{ a '.repeat(300),
  'a '.repeat(2_000),
  '['.repeat(1_000),
];

/** The same with something done to its text, which is valid hardly ever. */
export const damagedOperation = (draw: Draw, { query, variables }: Operation): Operation => ({
  query: damaged(draw, query, INSERTIONS),
  variables,
});
