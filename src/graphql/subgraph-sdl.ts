import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import { readTypeDefs } from './type-defs.ts';

/** Fields of Query that a larger graph can have of its own. */
const OWN_FIELDS: readonly string[] = ['node', 'nodes', 'viewer'];
/** What nothing else leads to. */
const OWN_TYPES: readonly string[] = ['ZStackViewer', 'ZStackQuota'];

/** The SDL that the larger graph is composed of, ending with a line break. The same schema is the same text. */
export function subgraphSdl(typeDefs: DocumentNode = readTypeDefs()): string {
  const definitions = typeDefs.definitions.flatMap(withoutOwn);
  const schema = buildSubgraphSchema([{ typeDefs: { ...typeDefs, definitions } }]);
  return `${printSubgraphSchema(schema).trimEnd()}\n`;
}

function withoutOwn(node: DefinitionNode): readonly DefinitionNode[] {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return OWN_TYPES.includes(node.name.value) ? [] : [node];
  if (node.kind !== Kind.OBJECT_TYPE_EXTENSION || node.name.value !== 'Query') return [node];
  const fields = node.fields?.filter(({ name }) => !OWN_FIELDS.includes(name.value)) ?? [];
  return fields.length === 0 ? [] : [{ ...node, fields }];
}
