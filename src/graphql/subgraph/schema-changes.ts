import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  Kind,
  parse,
  print,
} from 'graphql';

/** What changes for those who use a schema; a sentence each. */
export interface SchemaChanges {
  /** Operations that ran, or graphs that composed, may do so no more. */
  readonly breaking: readonly string[];
  /** They still do, and may meet what they did not expect. */
  readonly dangerous: readonly string[];
}

/**
 * Compares two texts of the subgraph's SDL as `npm run schema:print` writes it: for clients, and for the larger graph.
 * @throws GraphQLError or Error for a text that is no such SDL
 */
export function schemaChanges(before: string, after: string): SchemaChanges {
  const documents = [parse(before), parse(after)] as const;
  const [older, newer] = documents.map((document) => buildASTSchema(document, { assumeValidSDL: true }));
  if (older === undefined || newer === undefined) throw new Error('There are two schemas.');
  const [olderTraits, newerTraits] = documents.map(federationTraits);
  const lost = [...(olderTraits ?? [])].filter((trait) => !newerTraits?.has(trait));
  const told = (changes: readonly { readonly description: string }[]) =>
    changes.map(({ description }) => description).filter((description) => !MACHINERY.test(description));
  return {
    breaking: [...told(findBreakingChanges(older, newer)), ...lost.map((trait) => `${trait} is gone.`)].toSorted(),
    dangerous: told(findDangerousChanges(older, newer)).toSorted(),
  };
}

/** What federation itself adds to a schema: what it says of the schema is told by the traits. */
const MACHINERY = /\b(_Entity|_Any|federation__\w+|link__\w+)\b/;

/** By what other subgraphs refer to a type, and what they may define as well. */
const TRAITS = new Set(['key', 'shareable']);

/** Such as `Image @key(fields: "uuid")`. */
function federationTraits({ definitions }: DocumentNode): ReadonlySet<string> {
  const traits = new Set<string>();
  const note = (owner: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives.filter(({ name }) => TRAITS.has(name.value)))
      traits.add(`${owner} ${print(directive)}`);
  };
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const { name, directives, fields = [] } = definition;
    note(name.value, directives);
    for (const field of fields) note(`${name.value}.${field.name.value}`, field.directives);
  }
  return traits;
}
