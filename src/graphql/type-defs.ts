import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';
import { withLimits } from './input/limits.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The schema as the files of `schema/` have it, in a fixed order, and what ZStack's facts say of its inputs. */
export function readTypeDefs(): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  return withLimits(
    concatAST(files.sort().map((name) => parse(new Source(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'), name)))),
  );
}

/** For codegen, which is told of the schema by this file. */
export default readTypeDefs;
