import { type FieldNode, getArgumentValues, getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { type Resource, sumField } from '../resource.ts';
import { selectedFields } from '../selection/selected-fields.ts';

/** What is selected of a list. */
export interface SelectedPage {
  /** Is anything of the rows needed, be it only their cursors? */
  readonly rows: boolean;
  /** The fields selected of the rows. */
  readonly fields: readonly string[];
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

export function selectPage<Row>(info: GraphQLResolveInfo, { typeName, list }: Resource<Row>): SelectedPage {
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
    fields: [...below(typeName, [...nodes, ...ofEdges]).keys()],
    cursors: ofEdge.has('cursor') || ofPageInfo.has('startCursor') || ofPageInfo.has('endCursor'),
    next: ofPageInfo.has('hasNextPage'),
    total: connection.has('totalCount'),
    sums: (list?.sums ?? []).filter((column) => connection.has(sumField(column))),
    groups: columnsOfGroups(info, connection.get('groups') ?? []),
  };
}

/** Each once, however often it is selected. */
function columnsOfGroups({ returnType, variableValues }: GraphQLResolveInfo, nodes: readonly FieldNode[]): string[] {
  const type = getNamedType(returnType);
  const field = isObjectType(type) ? type.getFields()['groups'] : undefined;
  if (field === undefined) return [];
  return [...new Set(nodes.map((node) => String(getArgumentValues(field, node, variableValues)['by'])))];
}
