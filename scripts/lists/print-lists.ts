import { toValueName } from '../../src/graphql/enumeration.ts';
import { sumField } from '../../src/graphql/resource.ts';
import { SUMMED_BY } from '../../src/zstack/zql/statements.ts';
import type { Column } from '../../src/zstack/wire/decoder.ts';
import {
  declaredResources,
  type DeclaredResource,
  enumsOf,
  inventories,
  keyedOf,
  type ListedResource,
  listedOf,
  namesOf,
  orderOf,
  typeOf,
} from './declared-resources.ts';
import { checkEnums, enumerationsOf } from './declared-enums.ts';
import { enumFilterSdl, enumSdl, type FilterField, type List, listSdl, nodeSdl, type NamedField } from './list-sdl.ts';
import { printed, type PrintedFile, write } from '../printed-file.ts';

/**
 * Prints `schema/<domain>.generated.graphql`: the list, the filter and the order of each listed resource, and the enums of
 * ZStack's words.
 */

/** Each file as it has to be; nothing is written. @throws Error that names what a declaration lacks */
export async function printLists(): Promise<readonly PrintedFile[]> {
  const resources = await declaredResources();
  checkEnums(resources);
  const filtered = new Set(listedOf(resources).flatMap(({ resource }) => enumerationsOf(resource)));
  const files = [...Map.groupBy(resources, ({ domain }) => domain)].map(([domain, own]) => {
    const definitions = [
      ...keyedOf(own).map(({ resource }) => nodeSdl(resource.typeName)),
      ...listedOf(own).map((listed) => listSdl(toList(listed, resources))),
      ...own
        .flatMap(enumsOf)
        .flatMap((described) => [
          enumSdl(described),
          ...(filtered.has(described.name) ? [enumFilterSdl(described)] : []),
        ]),
    ];
    const header = `# Generated from src/graphql/${domain}/${domain}.ts by \`npm run generate\`; never edited.`;
    return printed(`schema/${domain}.generated.graphql`, [header, ...definitions].join('\n\n'));
  });
  return Promise.all(files);
}

/** @throws Error for a column that cannot be summed, or counted by */
function checkTotals({ resource: { api, typeName }, list: { sums = [], groups = [] } }: ListedResource): void {
  const holds = (column: string) => api.row.columns.get(column)?.holds ?? 'nothing';
  const wrong = [
    ...sums.filter((column) => holds(column) !== 'number' || holds(SUMMED_BY) !== 'word'),
    ...groups.filter((column) => !['word', 'text'].includes(holds(column))),
  ];
  if (wrong.length > 0) throw new Error(`The list of ${typeName} cannot tell totals of ${wrong.join(', ')}.`);
}

function toList(listed: ListedResource, resources: readonly DeclaredResource[]): List {
  const { resource, list } = listed;
  checkTotals(listed);
  const described = describedFields(listed);
  return {
    ...namesOf(resource),
    typeName: resource.typeName,
    descriptions: list,
    within: list.within ?? {},
    filter: [
      ...columnFilters(listed, described),
      ...(list.tagged === true ? TAG_FILTERS : []),
      ...joinFilters(listed, resources),
    ],
    order: orderOf(listed).map((column): NamedField => ({
      name: toValueName(column),
      description: ORDERS[column] ?? by(column, described),
    })),
    sums: (list.sums ?? []).map((column): NamedField => ({
      name: sumField(column),
      description: `The sum of \`${column}\` over all rows of the list, not only of the page; a row without one adds nothing. Needs ZQL.`,
    })),
    groups: (list.groups ?? []).map((column): NamedField => ({
      name: toValueName(column),
      description: by(column, described),
    })),
  };
}

/** A column that something goes by, and what it is. */
const by = (column: string, described: ReadonlyMap<string, string>): string =>
  `By \`${column}\`: ${(described.get(column) ?? '').replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())}`;

const TAG_FILTERS: readonly FilterField[] = [
  { name: 'userTag', type: 'ZStackTagFilter', description: 'Its user tags.' },
  { name: 'systemTag', type: 'ZStackTagFilter', description: 'Its system tags.' },
];

/** How an order by what many resources have is described. */
const ORDERS: Readonly<Record<string, string>> = {
  uuid: 'By uuid.',
  name: 'By name.',
  size: 'By size in bytes.',
  createDate: 'By the time of creation, which has whole seconds.',
  lastOpDate: 'By the time of the last change, which has whole seconds.',
};

/** The fields of the resource's type in the hand-written SDL, and what their descriptions begin with. */
function describedFields(resource: DeclaredResource): ReadonlyMap<string, string> {
  const type = typeOf(resource);
  if (type === undefined)
    throw new Error(`schema/${resource.domain}.graphql has no type ${resource.resource.typeName}.`);
  const begin = (text = '') => `${text.replaceAll(/\s+/g, ' ').split(/[.;](?:\s|$)/, 1)[0] ?? ''}.`;
  return new Map(type.fields?.map(({ name, description }) => [name.value, begin(description?.value)]));
}

/**
 * Of each field of the type that is a column which a condition can name, in the order of the type's fields: of another table's only
 * uuids, since no other operators were tried there.
 */
function columnFilters(
  { resource: { api, typeName }, list: { urls = [] } }: ListedResource,
  described: ReadonlyMap<string, string>,
): readonly FilterField[] {
  const { columns, inventory } = api.row;
  const hidden = [...columns.keys()].filter((name) => !described.has(name));
  if (hidden.length > 0) throw new Error(`The type ${typeName} has no field for its row's ${hidden.join(', ')}.`);
  return [...described].flatMap(([name, description]): readonly FilterField[] => {
    const column = columns.get(name);
    if (column === undefined || api.notInConditions.includes(name)) return [];
    if (inventories[inventory]?.fields[name]?.queryable !== undefined)
      return column.holds === 'uuid' ? [{ name, type: 'ZStackJoinedIDFilter', description }] : [];
    return [{ name, type: urls.includes(name) ? 'ZStackURLFilter' : filterOf(column), description }];
  });
}

function filterOf({ holds, enumeration }: Column<unknown>): string {
  return enumeration === undefined ? FILTERS[holds] : `${enumeration.name}Filter`;
}

const FILTERS: Readonly<Record<Column<unknown>['holds'], string>> = {
  uuid: 'ZStackIDFilter',
  text: 'ZStackStringFilter',
  word: 'ZStackStringFilter',
  number: 'ZStackLongFilter',
  boolean: 'ZStackBooleanFilter',
  timestamp: 'ZStackDateTimeFilter',
};

/** @throws Error for a join that is not described, or leads to what is not listed */
function joinFilters(
  { resource: { api, typeName }, list: { joins = {} } }: ListedResource,
  resources: readonly DeclaredResource[],
): readonly FilterField[] {
  return Object.entries(api.joins).map(([name, { to, many }]) => {
    const target = listedOf(resources).find(({ resource }) => resource.api === to());
    const description = joins[name];
    if (description === undefined || target === undefined)
      throw new Error(`The join ${name} of ${typeName} is not described, or leads to what is not listed.`);
    const ofMany =
      'One of them has to meet all of these conditions; `not` asks for the rows where none does. `ne`, `notIn`, `notLike` and `isNull` are refused here, since they could mean either.';
    return {
      name,
      type: `${target.resource.typeName}Filter`,
      description: many ? `${description} ${ofMany}` : description,
    };
  });
}

if (import.meta.main) for (const file of await printLists()) write(file);
