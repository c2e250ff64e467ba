import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, Kind, parse, Source } from 'graphql';
import { type Described, namedType, withLimits } from './input/limits.ts';
import { JOB_MUTATIONS } from '../generated/jobs.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The schema as the files of `schema/` have it, in a fixed order, and what ZStack's facts say of its inputs. */
export function readTypeDefs(): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  const typeDefs = concatAST(
    files.sort().map((name) => parse(new Source(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'), name))),
  );
  return withLimits(typeDefs, apisOfInputs(typeDefs));
}

/** What the mutations take that run as jobs → the API that they call. */
function apisOfInputs({ definitions }: DocumentNode): ReadonlyMap<string, Described> {
  const apis = new Map(Object.entries(JOB_MUTATIONS).map(([mutation, { runs }]) => [mutation, runs.api]));
  return new Map(
    definitions
      .flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Mutation' ? node.fields : [],
      )
      .flatMap((field) => {
        const api = apis.get(field?.name.value ?? '');
        const input = field?.arguments?.find(({ name }) => name.value === 'input');
        return api === undefined || input === undefined ? [] : [[namedType(input.type), api] as const];
      }),
  );
}

/** For codegen, which is told of the schema by this file. */
export default readTypeDefs;
