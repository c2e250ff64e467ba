import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { publicErrors } from '../src/graphql/public-errors/codes.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { queryLimitNames } from '../src/config/query-limits.ts';
import { REPEATED_FIELDS } from '../src/server/operation/document-limits.ts';
import { printed, type PrintedFile, root, write } from './printed-file.ts';

/** Prints what client developers copy, beside what codegen writes: `artifacts/graphcache.ts` and `artifacts/extensions.ts`. */

const from = (source: string) => `// Printed from ${source} by \`npm run generate\`; never edited.`;

/** Each file as it has to be; nothing is written. */
export function printClientFiles(schema = buildSchema()): Promise<readonly PrintedFile[]> {
  return Promise.all([
    printed('artifacts/graphcache.ts', graphcache(schema)),
    printed('artifacts/extensions.ts', extensions()),
  ]);
}

function graphcache(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !roots.includes(type) && !('id' in type.getFields()))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('_'));
  return `${from('schema/')}

/** For Graphcache: what has no \`id\` is kept within what it was read with. */
export const keys = {
${names
  .sort()
  .map((name) => `${name}: () => null,`)
  .join('\n')}
};
`;
}

function extensions(): string {
  const codes = Object.entries(publicErrors);
  const telling = Object.groupBy(codes, ([, { tells = '' }]) => tells);
  const union = Object.entries(telling).map(
    ([tells, group = []]) => `| { readonly code: ${group.map(([code]) => `'${code}'`).join(' | ')}; ${tells} }`,
  );
  return `${from('src/graphql/ and src/server/operation/')}

/** What \`extensions.code\` of an error may be. The list only grows: have a default branch. */
export type ErrorCode =
${codes.map(([code, { meaning }]) => `/** ${meaning} */\n| '${code}'`).join('\n')};

/** What the gateway tells of an error, beside its message. */
export type ErrorExtensions = {
  /** For the operator of the gateway: its log has the same. */
  readonly requestId: string;
} & (
${union.join('\n')}
);

/** One thing that is wrong with an argument. */
export interface InputFault {
  /** Where, such as \`input.backupStorageUuids[1]\`. */
  readonly argument: string;
  readonly code: FaultCode;
  /** A predicate of the argument, in English, such as \`must name at least one\`. */
  readonly message: string;
}

${readFileSync(join(root, 'src/graphql/input/fault-codes.ts'), 'utf8')}
/** A limit of the gateway's that a document, or its variables, exceeds. */
export interface Limit {
  readonly name: ${[...queryLimitNames, REPEATED_FIELDS.name].map((name) => `'${name}'`).join(' | ')};
  /** How much there is; where it is not counted to its end, at least. */
  readonly value: number;
  readonly allowed: number;
  /** The operator's setting of the limit, if it can be set. */
  readonly setting?: string;
}

/** What an operation could ask of ZStack, and what is allowed. */
export interface Cost {
  readonly rows: number;
  readonly requests: number;
  readonly allowed: { readonly rows: number; readonly requests: number };
}

/** ZStack's ErrorCode: the fields of the type ZStackError, as far as ZStack sent them. */
export interface ZStackErrorCode {
  readonly code: string;
  readonly globalErrorCode?: string;
  readonly description?: string;
  readonly details?: string;
  readonly elaboration?: string;
  readonly messages?: { readonly cn?: string; readonly en?: string };
  readonly location?: string;
  readonly cost?: string;
  readonly opaque?: Readonly<Record<string, unknown>>;
  readonly cause?: ZStackErrorCode;
  readonly causes?: readonly ZStackErrorCode[];
}
`;
}

if (import.meta.main) for (const file of await printClientFiles()) write(file);
