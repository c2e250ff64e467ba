import { toValueName } from '../src/graphql/enumeration.ts';
import { JOB_MUTATIONS } from '../src/generated/jobs.ts';
import { enumSdl } from './lists/list-sdl.ts';
import { printed, type PrintedFile, write } from './printed-file.ts';

/** The types that jobs' outcomes are told as. */
const jobResults = (): readonly string[] =>
  [...new Set(Object.values(JOB_MUTATIONS).flatMap(({ runs }) => runs.results))].sort();

/**
 * schema/job.generated.graphql as it has to be: the operations that run as jobs, and what their outcomes are told as. Nothing
 * is written.
 * @throws Error for an operation that is not called as its mutation is
 */
export function printJobs(): Promise<PrintedFile> {
  const operations = Object.entries(JOB_MUTATIONS).map(([mutation, { runs }]) => {
    if (runs.operation !== toValueName(mutation))
      throw new Error(`The operation of ${mutation} is ${toValueName(mutation)}, not ${runs.operation}.`);
    return { name: runs.operation, word: runs.operation, description: `Mutation.${mutation}.` };
  });
  const unknown = { name: 'UNKNOWN', word: 'UNKNOWN', description: 'An operation that this gateway does not know.' };
  const source = [
    '# Generated from the files jobs.ts of src/graphql/ by `npm run generate`; never edited.',
    enumSdl({
      name: 'ZStackJobOperation',
      description: 'The operations that run as jobs. More may be added: have a default branch.',
      values: [...operations, unknown],
    }),
    `"""\nThe outcome of a job. More members may be added: have a default branch.\n"""\nunion ZStackJobResult = ${jobResults().join(' | ')}`,
  ];
  return printed('schema/job.generated.graphql', source.join('\n\n'));
}

if (import.meta.main) write(await printJobs());
