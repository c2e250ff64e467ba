import type { Types } from '@graphql-codegen/plugin-helpers';
import { columnEnumsOf, declaredResources, enumsOf, listedOf } from './declared-resources.ts';
import { toValueName } from '../../src/graphql/enumeration.ts';

/**
 * A preset of codegen for one file: what stands behind the types and enums of resources follows from their declarations, beside what
 * codegen.yml says itself.
 */
export const preset: Types.OutputPreset = {
  async buildGeneratesSection({ baseOutputDir: filename, plugins, config, ...options }) {
    const resources = await declaredResources();
    const listed = listedOf(resources);
    const columns = listed
      .flatMap(columnEnumsOf)
      .map(([name, own]) => [name, Object.fromEntries(own.map((column) => [toValueName(column), column]))]);
    const enums = resources
      .flatMap(enumsOf)
      .map(({ name, values }) => [name, Object.fromEntries(values.map((value) => [value.name, value.word]))]);
    const sources = resources.map(({ constant, resource }) => [resource.typeName, `RowOf<typeof ${constant}>`]);
    const pages = listed.flatMap(({ constant, resource: { typeName }, list }) => [
      ...(list.groups === undefined ? [] : [[`${typeName}Count`, 'Group']]),
      [`${typeName}Connection`, `Connection<RowOf<typeof ${constant}>>`],
      [`${typeName}Edge`, `Edge<RowOf<typeof ${constant}>>`],
    ]);
    const { mappers } = config as { readonly mappers?: object };
    const imports = [
      "import type { Connection, Edge } from '../graphql/paging/connection.ts';",
      "import type { Group } from '../zstack/zql/statements.ts';",
      "import type { RowOf } from '../graphql/resource.ts';",
      ...resources.map(
        ({ constant, domain }) => `import type { ${constant} } from '../graphql/${domain}/${domain}.ts';`,
      ),
    ];
    return [
      {
        ...options,
        filename,
        plugins: mappers === undefined ? plugins : [{ add: { content: imports.join('\n') } }, ...plugins],
        config: {
          ...(config as object),
          enumValues: Object.fromEntries([...columns, ...enums]) as object,
          ...(mappers === undefined
            ? {}
            : { mappers: { ...mappers, ...(Object.fromEntries([...sources, ...pages]) as object) } }),
        },
      },
    ];
  },
};
