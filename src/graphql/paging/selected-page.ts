import { type FieldNode, getArgumentValues, getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { columnsOf, nestedColumnsOf, type Resource, sumField } from '../resource.ts';
import { selectedFields } from '../selection/selected-fields.ts';

/** What is selected of a list. */
export interface SelectedPage {
  /** Is anything of the rows needed, be it only their cursors? */
  readonly rows: boolean;
  /** What the fields selected of the rows are made of, beside the uuid. */
  readonly columns: readonly string[];
  /** Whether any cursor is told. */
  readonly cursors: boolean;
  /** Does it matter whether rows follow? */
  readonly next: boolean;
  readonly total: boolean;
  /** The columns of which sums are selected. */
  readonly sums: readonly string[];
  /** The columns by which groups are selected. */
  readonly groups: readonly string[];
}

/** What does not hang on variables, by the nodes of the field: these are of one outcome of the operation's conditions. */
const known = new WeakMap<readonly FieldNode[], Omit<SelectedPage, 'groups'>>();

export function selectPage<Row>(info: GraphQLResolveInfo, resource: Resource<Row>): SelectedPage {
  const page = known.get(info.fieldNodes) ?? look(info, resource);
  known.set(info.fieldNodes, page);
  const groups = resource.list?.groups === undefined ? [] : columnsOfGroups(info);
  return { ...page, groups };
}

function look<Row>(info: GraphQLResolveInfo, resource: Resource<Row>): Omit<SelectedPage, 'groups'> {
  const { typeName, list } = resource;
  const connection = selectedFields(info, getNamedType(info.returnType).name, info.fieldNodes);
  const below = (type: string, nodes: readonly FieldNode[] | undefined) => selectedFields(info, type, nodes ?? []);
  const nodes = connection.get('nodes') ?? [];
  const edges = connection.get('edges');
  const pageInfo = connection.get('pageInfo');
  const ofEdge = below(`${typeName}Edge`, edges);
  const ofPageInfo = below('PageInfo', pageInfo);
  const ofEdges = ofEdge.get('node') ?? [];
  return {
    rows: nodes.length > 0 || edges !== undefined || pageInfo !== undefined,
    columns: columnsBelow(info, resource, [...nodes, ...ofEdges]),
    cursors: ofEdge.has('cursor') || ofPageInfo.has('startCursor') || ofPageInfo.has('endCursor'),
    next: ofPageInfo.has('hasNextPage'),
    total: connection.has('totalCount'),
    sums: (list?.sums ?? []).filter((column) => connection.has(sumField(column))),
  };
}

/** What the fields selected below nodes of its type are made of. */
function columnsBelow<Row>(
  info: GraphQLResolveInfo,
  resource: Resource<Row>,
  nodes: readonly FieldNode[],
): readonly string[] {
  const type = info.schema.getType(resource.typeName);
  const types = isObjectType(type) ? type.getFields() : {};
  return [...selectedFields(info, resource.typeName, nodes)].flatMap(([name, below]) => {
    const field = types[name];
    if (field === undefined || !Object.hasOwn(resource.nested ?? {}, name)) return columnsOf(resource, [name]);
    const selected = selectedFields(info, getNamedType(field.type).name, below);
    return nestedColumnsOf(resource, name, selected.keys());
  });
}

/** Each once, however often it is selected. */
function columnsOfGroups(info: GraphQLResolveInfo): string[] {
  const { returnType, variableValues, fieldNodes } = info;
  const type = getNamedType(returnType);
  const field = isObjectType(type) ? type.getFields()['groups'] : undefined;
  if (field === undefined) return [];
  const nodes = selectedFields(info, type.name, fieldNodes).get('groups') ?? [];
  return [...new Set(nodes.map((node) => String(getArgumentValues(field, node, variableValues)['by'])))];
}
