import { getNamedType, isObjectType } from 'graphql';
import { resolverModules } from '../src/generated/registry.ts';
import { JOB_MUTATIONS } from '../src/generated/jobs.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { apiFacts } from '../src/zstack/facts/apis.ts';
import { pathsOf, type RecordedApi, readFacts } from './facts/recorded-facts.ts';
import { declaredResources } from './lists/declared-resources.ts';
import { printed, type PrintedFile, write } from './printed-file.ts';

const INTRODUCTION = `# ZStack's image APIs, and where they are in the graph

<!-- Printed from the declarations of src/ by \`npm run generate\`; never edited. -->

Every API of ZStack's that is about images, takes one or tells of one, as [its facts](zstack/api-facts.md) have them. What each
does is in [zstack/domain.md](zstack/domain.md); a mutation that takes \`cancellable\` can be a long job.
`;

/** Why an API is in no field, where that is to stay. */
const REASONS: Readonly<Record<string, string>> = {
  APIGetUploadImageJobDetailsMsg: 'no: for a client that resumes its own upload',
};

const isAboutImages = ([name, { family, params = {}, response = {} }]: readonly [string, RecordedApi]): boolean =>
  family === 'image' ||
  name.includes('Image') ||
  Object.values(response).some((type) => type.includes('ImageInventory')) ||
  Object.values(params).some(({ resourceType }) => resourceType === 'ImageVO');

/** Every field of the graph and the API that it asks. */
async function askingFields(): Promise<readonly (readonly [api: string, field: string])[]> {
  const mutations = Object.entries(JOB_MUTATIONS).map(
    ([mutation, { runs }]) => [runs.api.name, `Mutation.${mutation}`] as const,
  );
  const resources = new Map((await declaredResources()).map(({ resource }) => [resource.typeName, resource.api.name]));
  const lists = Object.values(buildSchema().getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => {
          const named = getNamedType(field.type).name;
          const listed =
            type.name === 'Query' ? named.replace(/Connection$/, '') : /^(\w+)Connection$/.exec(named)?.[1];
          const api = resources.get(listed ?? '');
          return api === undefined ? [] : [[api, `${type.name}.${field.name}`] as const];
        })
      : [],
  );
  const others = resolverModules.flatMap((module) =>
    Object.entries(module).flatMap(([type, fields]) =>
      Object.entries(fields as object).flatMap(([field, resolve]: [string, unknown]) =>
        typeof resolve === 'function' && 'calls' in resolve
          ? [[String(resolve.calls), `${type}.${field}`] as const]
          : [],
      ),
    ),
  );
  return [...lists, ...others, ...mutations];
}

function reasonFor(name: string, { rbac, family }: RecordedApi): string {
  if (rbac === 'adminOnly') return 'no: for the administrator';
  return family === 'vmInstance' ? 'no: VM instances are only read' : (REASONS[name] ?? 'not yet');
}

/**
 * docs/image-apis.md as it has to be; nothing is written.
 * @throws Error for an API that src/zstack/ declares and no field is known to ask
 */
export async function printImageApis(): Promise<PrintedFile> {
  const fields = Map.groupBy(await askingFields(), ([api]) => api);
  const rows = Object.entries(readFacts().apis)
    .filter(isAboutImages)
    .map(([name, api]) => {
      const asking = fields.get(name)?.map(([, field]) => `\`${field}\``);
      if (asking === undefined && name in apiFacts) throw new Error(`No field is known to ask ${name}.`);
      const paths = pathsOf(api).map((path) => `\`${api.method} ${path}\``);
      return `| ${name.slice(3, -3)} | ${paths.join(' ')} | ${asking?.join(' ') ?? reasonFor(name, api)} |`;
    });
  const table = ["| ZStack's API | request | in the graph |", '| --- | --- | --- |', ...rows.sort()].join('\n');
  return printed('docs/image-apis.md', `${INTRODUCTION}\n${table}\n`);
}

if (import.meta.main) write(await printImageApis());
