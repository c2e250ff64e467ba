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
  const id = members([['id: ID!', 'Opaque, the same for ever, and of nothing else: `node` takes it.']]);
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
      'What a search box asks: rows whose name or description contains the text, or whose uuid it is. Needs ZQL.',
    ],
    [
      `filter: ${typeName}Filter`,
      `What a row has to meet. More than ${MOST_CONDITIONS} conditions, that of \`after\` included where the order is by uuid, need ZQL; at most ${MOST_LEAVES} there are.`,
    ],
    [
      `orderBy: [${typeName}Order!]`,
      'The order, by the first of these, among equals by the next, and so on; in the end, and without it, by uuid. None is repeated or\nmissed while others come and go. Where the cloud has no ZQL it takes one order alone, and pages by number: rows may repeat or be\nmissed under change then.',
    ],
    ['first: Int = 20', 'How many rows at most, from 1 to 1000.'],
    ['after: String', 'A cursor of the same list, filter and order: what comes after it. Not together with `offset`.'],
    ['offset: Int', 'How many rows to leave out at the beginning. Not together with `after`.'],
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
    ['cursor: String!', 'Where the row stands in its list; for `after`.'],
  ]);
  return [
    described(`A page of a list of ${nouns}.`, `type ${typeName}Connection {\n${page}\n}`),
    described(`A row of a list of ${nouns}.`, `type ${typeName}Edge {\n${edge}\n}`),
  ].join('\n\n');
}

const groupsField = (typeName: string) =>
  [
    `groups(${members([[`by: ${typeName}GroupField!`, 'Whose values are counted.']])}): [${typeName}Count!]`,
    'All rows of the list, on whichever page, counted by the values of one field: the largest count first. Needs ZQL.',
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
    [`and: [${typeName}Filter!]`, 'All of these have to be met too.'],
    [`or: [${typeName}Filter!]`, 'One of these has to be met; of none, none can be. Needs ZQL.'],
    [
      `not: ${typeName}Filter`,
      'This must not be met. A row without a value meets the negation of a condition on the value. Needs ZQL.',
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
    [`ne: ${name}`, 'It is another one than this; a row without one does not match.'],
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
