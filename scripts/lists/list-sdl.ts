import type { DescribedEnum } from '../../src/graphql/enumeration.ts';
import { MOST_CONDITIONS } from '../../src/zstack/wire/conditions.ts';
import { MOST_LEAVES } from '../../src/zstack/zql/compile.ts';

/** A list as its SDL tells it. */
export interface List {
  readonly typeName: string;
  /** The field of Query that gives one row, and the one that lists them. */
  readonly one: string;
  readonly many: string;
  /** What texts call one row, and several. */
  readonly noun: string;
  readonly nouns: string;
  readonly descriptions: { readonly one: string; readonly many: string };
  /** By type and field: describes the same list below rows of other types. */
  readonly within: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly filter: readonly FilterField[];
  readonly order: readonly NamedField[];
  /** The fields with sums over the whole list. */
  readonly sums: readonly NamedField[];
  /** What its rows can be counted by. */
  readonly groups: readonly NamedField[];
}

export interface FilterField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

export type NamedField = Omit<FilterField, 'type'>;

const described = (description: string, definition: string): string => `"""\n${description}\n"""\n${definition}`;

const members = (fields: readonly (readonly [definition: string, description: string])[]): string =>
  fields.map(([definition, description]) => described(description, definition)).join('\n');

/** The id by which a row of the type is fetched again. */
export function nodeSdl(typeName: string): string {
  const id = members([
    [
      'id: ID!',
      "Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache.",
    ],
  ]);
  return `extend type ${typeName} implements Node {\n${id}\n}`;
}

/** The two fields of Query, the same list below other types, and the types that only they have. */
export function listSdl(list: List): string {
  return [queryFields(list), ...listsWithin(list), connection(list), ...groups(list), filter(list), order(list)].join(
    '\n\n',
  );
}

function queryFields({ typeName, one, many, descriptions }: List): string {
  const byUuid = members([['uuid: ID!', '32 hex digits; dashes are accepted.']]);
  const fields = members([
    [`${one}(${byUuid}): ${typeName}`, descriptions.one],
    [`${many}(${listArguments(typeName)}): ${typeName}Connection`, descriptions.many],
  ]);
  return `extend type Query {\n${fields}\n}`;
}

function listsWithin({ typeName, within }: List): readonly string[] {
  return Object.entries(within).map(([owner, lists]) => {
    const fields = members(
      Object.entries(lists).map(([name, description]) => [
        `${name}(${listArguments(typeName)}): ${typeName}Connection`,
        description,
      ]),
    );
    return `extend type ${owner} {\n${fields}\n}`;
  });
}

function listArguments(typeName: string): string {
  return members([
    [
      'search: String',
      "For a search box: only rows whose name or description contains this text, or whose uuid it is. Needs ZQL, ZStack's second query\nengine: a cloud without it answers `UNSUPPORTED_BY_CLOUD`.",
    ],
    [
      `filter: ${typeName}Filter`,
      `The conditions that a row has to meet, at most ${MOST_LEAVES}. More than ${MOST_CONDITIONS} need ZQL; where the order is by uuid, \`after\` is one of them.`,
    ],
    [
      `orderBy: [${typeName}Order!]`,
      'What the rows are ordered by: the first of these, among equals the next, and so on, at last the uuid; without any, the uuid alone.\nNo row is repeated or missed while others come and go. A cloud without ZQL takes one order alone, and finds a page by its\nnumber: rows may then be repeated or missed.',
    ],
    ['first: Int = 20', 'How many rows at most, from 1 to 1000.'],
    [
      'after: String',
      'A cursor from the same list with the same search, filter and order: the page begins behind it. Not together with `offset`.',
    ],
    ['offset: Int', 'How many rows to skip at the beginning. Not together with `after`.'],
  ]);
}

function connection({ typeName, noun, nouns, sums, groups }: List): string {
  const page = members([
    [`nodes: [${typeName}!]!`, 'The rows of the page.'],
    [`edges: [${typeName}Edge!]!`, 'The rows, each with its cursor.'],
    ['pageInfo: PageInfo!', 'Where the page stands in the list.'],
    [
      'totalCount: Int',
      'How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL.',
    ],
    ...sums.map(({ name, description }) => [`${name}: Long`, description] as const),
    ...(groups.length === 0 ? [] : [groupsField(typeName)]),
  ]);
  const edge = members([
    [`node: ${typeName}!`, `The ${noun}.`],
    ['cursor: String!', 'Where the row stands in its list: what `after` takes.'],
  ]);
  return [
    described(`A page of a list of ${nouns}.`, `type ${typeName}Connection {\n${page}\n}`),
    described(`A row of a list of ${nouns}.`, `type ${typeName}Edge {\n${edge}\n}`),
  ].join('\n\n');
}

const groupsField = (typeName: string) =>
  [
    `groups(${members([[`by: ${typeName}GroupField!`, 'Whose values are counted.']])}): [${typeName}Count!]`,
    'All rows of the list, not only of the page, counted by the values of one field: the largest count first. Needs ZQL.',
  ] as const;

function groups({ typeName, nouns, groups: fields }: List): readonly string[] {
  if (fields.length === 0) return [];
  const values = members(fields.map(({ name, description }) => [name, description]));
  const count = members([
    ['value: String', "ZStack's word; null for rows without one."],
    ['count: Int!', 'How many rows have it.'],
  ]);
  return [
    described(`What ${nouns} can be counted by.`, `enum ${typeName}GroupField {\n${values}\n}`),
    described(`How many rows of a list of ${nouns} have one value.`, `type ${typeName}Count {\n${count}\n}`),
  ];
}

function filter({ typeName, nouns, filter: fields }: List): string {
  const conditions = members([
    [`and: [${typeName}Filter!]`, 'All of these have to be met as well.'],
    [`or: [${typeName}Filter!]`, 'At least one of these has to be met; an empty list matches nothing. Needs ZQL.'],
    [
      `not: ${typeName}Filter`,
      'This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL.',
    ],
    ...fields.map(({ name, type, description }) => [`${name}: ${type}`, description] as const),
  ]);
  return described(
    `Conditions on ${nouns}. All that are given have to be met.`,
    `input ${typeName}Filter {\n${conditions}\n}`,
  );
}

function order({ typeName, nouns, order: fields }: List): string {
  const input = members([
    [`field: ${typeName}OrderField!`, 'What to order by.'],
    ['direction: ZStackOrderDirection! = ASC', 'Which end comes first.'],
  ]);
  const values = members(fields.map(({ name, description }) => [name, description]));
  return [
    described(`The order of a list of ${nouns}.`, `input ${typeName}Order {\n${input}\n}`),
    described(`What a list of ${nouns} can be ordered by.`, `enum ${typeName}OrderField {\n${values}\n}`),
  ].join('\n\n');
}

export function enumSdl({ name, description, values }: DescribedEnum): string {
  const words = members(values.map((value) => [value.name, value.description]));
  return described(description, `enum ${name} {\n${words}\n}`);
}

/** The conditions on a column with words of the enum. */
export function enumFilterSdl({ name, description }: DescribedEnum): string {
  const conditions = members([
    [`eq: ${name}`, 'It is this one.'],
    [`ne: ${name}`, 'It is any other; a row without one does not match.'],
    [`in: [${name}!]`, 'It is one of these; an empty list matches nothing.'],
    [`notIn: [${name}!]`, 'It is none of these; a row without one does not match.'],
    ['isNull: Boolean', 'true: there is none; false: there is one.'],
  ]);
  const about = description.charAt(0).toLowerCase() + description.slice(1);
  return described(
    `Conditions on ${about} All that are given have to be met.`,
    `input ${name}Filter {\n${conditions}\n}`,
  );
}
