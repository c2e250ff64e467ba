import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from '../integration/fixture.ts';

const run = promisify(execFile);

const MODULE = `import { graphql } from 'relay-runtime';

export const card = graphql\`
  fragment ImageCard_image on Image @refetchable(queryName: "ImageCardRefetchQuery") {
    name
    status
    size
  }
\`;

export const list = graphql\`
  query ImageCardListQuery($count: Int!, $cursor: String) {
    images(first: $count, after: $cursor) @connection(key: "ImageCard_images") {
      edges {
        node {
          ...ImageCard_image
        }
      }
    }
  }
\`;
`;

test('Relay compiles @refetchable on an image, and a connection, and the gateway answers what it makes of them', async ({
  cloud,
  gateway,
  expect,
}) => {
  cloud.addImage({ name: 'golden' });
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  try {
    await copyFile(
      fileURLToPath(new URL('../../artifacts/schema.graphql', import.meta.url)),
      join(folder, 'schema.graphql'),
    );
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'src/ImageCard.ts'), MODULE);
    const config = { src: './src', schema: './schema.graphql', language: 'typescript' };
    await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
    const compiler = fileURLToPath(import.meta.resolve('relay-compiler/cli.js'));
    await run(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });

    const textOf = async (name: string) => {
      const artifact = await readFile(join(folder, 'src/__generated__', `${name}.graphql.ts`), 'utf8');
      const [, text = ''] = /"text": ("(?:[^"\\]|\\.)*")/.exec(artifact) ?? [];
      return JSON.parse(text) as string;
    };
    const listed = await gateway.ask(await textOf('ImageCardListQuery'), { count: 1 });
    expect(listed.errors).toEqual([]);
    const { edges } = listed.data?.['images'] as {
      readonly edges: readonly { readonly node: { readonly id: string } }[];
    };
    const id = edges[0]?.node.id;
    expect(edges[0]?.node).toMatchObject({ __typename: 'Image', name: 'golden', id });

    const again = await gateway.ask(await textOf('ImageCardRefetchQuery'), { id });
    expect(again.errors).toEqual([]);
    expect(again.data).toMatchObject({ node: { __typename: 'Image', id, name: 'golden' } });
  } finally {
    await rm(folder, { recursive: true });
  }
});
