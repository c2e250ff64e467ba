import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import types from '../../artifacts/possible-types.json' with { type: 'json' };
import { test } from '../integration/fixture.ts';

test('an image that two queries of Apollo Client read is one object, and a third finds it by its id', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { uuid } = cloud.addImage({ name: 'golden', description: 'of the night' });
  const cache = new InMemoryCache({ possibleTypes: types.possibleTypes });
  const headers = { authorization: `OAuth ${cloud.demo.session}` };
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${gateway.url}/graphql`, headers }) });
  try {
    interface Listed {
      readonly images: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
    }
    const list: TypedDocumentNode<Listed> = gql`
      {
        images {
          nodes {
            id
            name
          }
        }
      }
    `;
    const page = gql`
      query ($uuid: ID!) {
        image(uuid: $uuid) {
          id
          name
          description
        }
      }
    `;
    const again = gql`
      query ($id: ID!) {
        node(id: $id) {
          id
          ... on Image {
            name
            status
          }
        }
      }
    `;
    const { data: listed } = await client.query({ query: list });
    const id = listed?.images.nodes[0]?.id ?? '';
    cloud.changeImage(uuid, { name: 'golden again' });
    await client.query({ query: page, variables: { uuid } });
    expect(client.readQuery({ query: list })?.images.nodes[0]?.name).toBe('golden again');

    await client.query({ query: again, variables: { id } });
    const objects = Object.entries(cache.extract()).filter(([, value]) => value?.__typename === 'Image');
    expect(objects).toEqual([
      [`Image:${id}`, { __typename: 'Image', id, name: 'golden again', description: 'of the night', status: 'READY' }],
    ]);
  } finally {
    client.stop();
  }
});
