import { readFileSync } from 'node:fs';
import { Client, type CombinedError, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import {
  buildSchema,
  type DocumentNode,
  executeSync,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLInputType,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
} from 'graphql';
import { expect, test } from 'vitest';
import { keys } from '../../artifacts/graphcache.ts';
import types from '../../artifacts/possible-types.json' with { type: 'json' };
import { documentedOperations } from './documented-operations.ts';

const schema = buildSchema(readFileSync(new URL('../../artifacts/schema.graphql', import.meta.url), 'utf8'));

/** More than the largest union has members. */
const VARIANTS = 12;

/** What the schema promises for an operation: of abstract types the `variant`th. */
function promised(document: DocumentNode, variant: number) {
  return executeSync({
    schema,
    document,
    variableValues: variablesOf(document),
    fieldResolver: (_, __, ___, { returnType, fieldName }) => valueOf(returnType, fieldName),
    typeResolver(_, __, info, type) {
      const possible = info.schema.getPossibleTypes(type);
      return possible[variant % possible.length]?.name;
    },
  });
}

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** Something for each variable that has to be given. */
function variablesOf(document: DocumentNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    operationOf(document)?.variableDefinitions?.flatMap(({ variable, type }) => {
      const taken = typeFromAST(schema, type);
      return isInputType(taken) && isNonNullType(taken) ? [[variable.name.value, given(taken)]] : [];
    }) ?? [],
  );
}

function given(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return given(type.ofType);
  if (isListType(type)) return [given(type.ofType)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, given(field.type)]),
    );
  return isEnumType(type) ? type.getValues()[0]?.name : type.name === 'Int' ? 1 : 'x';
}

function valueOf(type: GraphQLOutputType, name: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name);
  if (isListType(type)) return [valueOf(type.ofType, name)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isScalarType(named)) return {};
  if (named.name === 'Boolean') return true;
  return ['Int', 'Float', 'Long'].includes(named.name) ? 1 : named.name === 'JSONObject' ? {} : name;
}

/** What Graphcache complains of while it takes the answers of an operation. */
async function complaintsAbout(
  document: DocumentNode,
  config: Parameters<typeof cacheExchange>[0],
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const answer = (query: string) => promised(parse(query), variant);
    const client = new Client({
      url: 'http://gateway.test/graphql',
      preferGetMethod: false,
      async fetch(url, init) {
        const { query } = (await new Request(url, init).json()) as { readonly query: string };
        return Response.json(answer(query));
      },
      exchanges: [
        cacheExchange({
          ...config,
          logger: (severity, message) => void (severity === 'debug' || complaints.push(message)),
        }),
        subscriptionExchange({
          forwardSubscription: ({ query = '' }) => ({
            subscribe(sink) {
              sink.next(answer(query));
              return { unsubscribe: () => undefined };
            },
          }),
        }),
        fetchExchange,
      ],
    });
    const [operation] = document.definitions;
    const kind = operation?.kind === Kind.OPERATION_DEFINITION ? operation.operation : OperationTypeNode.QUERY;
    const { error, data } = await ask(client, kind, document);
    if (error !== undefined || data == null) complaints.push(`no answer: ${error?.message ?? 'no data'}`);
  }
  return [...new Set(complaints)];
}

interface Asked {
  readonly error?: CombinedError | undefined;
  readonly data?: unknown;
}

function ask(client: Client, kind: OperationTypeNode, document: DocumentNode): Promise<Asked> {
  if (kind === OperationTypeNode.QUERY) return client.query(document, {}).toPromise();
  if (kind === OperationTypeNode.MUTATION) return client.mutation(document, {}).toPromise();
  return new Promise((resolve) => {
    client.subscription(document, {}).subscribe(resolve);
  });
}

const config = { keys, possibleTypes: types.possibleTypes };

test('there are operations in the documentation', () => {
  expect(documentedOperations().length).toBeGreaterThan(7);
});

test.for(documentedOperations())('Graphcache finds no fault with the keys of %s', async ([, document]) => {
  const complaints = await complaintsAbout(document, config);
  expect(complaints.filter((complaint) => complaint.startsWith('Invalid key'))).toEqual([]);
  // which of its fragments cannot match it knows by an introspection only
  expect(await complaintsAbout(document, { keys, schema: introspectionFromSchema(schema) })).toEqual([]);
});

test('without the keys, and without an id, it would', async () => {
  const rows = parse('query Rows { images { nodes { id backupStorageRefs { status } } } }');
  const withoutKeys = await complaintsAbout(rows, { possibleTypes: types.possibleTypes });
  expect(withoutKeys).toContainEqual(expect.stringMatching(/^Invalid key.*`ImageBackupStorageRef`/s));
  expect(await complaintsAbout(rows, config)).toEqual([]);
  const withoutId = parse('query Uuids { images { nodes { uuid } } }');
  expect(await complaintsAbout(withoutId, config)).toEqual([expect.stringMatching(/^Invalid key.*`Image`/s)]);
});
