import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { Trace } from '@apollo/usage-reporting-protobuf';
import { describe } from 'vitest';
import { CREATE_TEMPLATE, prepare } from '../integration/create-template.ts';
import { silent } from './apollo-gateway.ts';
import { ratingOf } from './catalog-subgraph.ts';
import { env, routers, test as base } from './fixture.ts';
import { passOnNothing } from './router.ts';

const test = base.extend({ env });

const SHOP_WINDOW = `query ($first: Int! = 100, $after: String) {
  products(first: $first, after: $after) {
    nodes { title image { name rating label } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe.for(routers)('under $name', (router) => {
  test('one query spans both subgraphs', async ({ cloud, federate, expect }) => {
    const { uuid } = cloud.addImage({ name: 'golden', size: 9007199254740993n });
    const { ask } = await federate({ router, catalog: { images: [uuid] } });

    const { data, errors } = await ask(
      '{ image(uuid: "' + uuid + '") { name size rating } products { nodes { title image { name rating label } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      image: { name: 'golden', size: '9007199254740993', rating: ratingOf(uuid) },
      products: {
        nodes: [{ title: 'Product 0', image: { name: 'golden', rating: ratingOf(uuid), label: '★ golden' } }],
      },
    });
  });

  test('a hundred references are one request to ZStack', async ({ cloud, federate, expect }) => {
    const images = Array.from({ length: 100 }, (_, index) => cloud.addImage({ name: `image ${index}` }));
    const { ask } = await federate({ router, catalog: { images: images.map(({ uuid }) => uuid) } });

    const { data, errors } = await ask(SHOP_WINDOW);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      products: { nodes: images.map(({ name, uuid }) => ({ image: { name, rating: ratingOf(uuid) } })) },
    });
    expect(cloud.requests.map(({ path, query }) => [path, query.get('fields')])).toEqual([['/images', 'uuid,name']]);
  });

  test('owners and links are followed from another subgraph’s reference', async ({ cloud, federate, expect }) => {
    const image = cloud.addImage({ name: 'golden' });
    const vm = cloud.addVmInstance({ name: 'web', imageUuid: image.uuid });
    cloud.addVolume({ name: 'data', vmInstanceUuid: vm.uuid });
    const { ask } = await federate({ router, catalog: { images: [image.uuid] } });

    const { data, errors } = await ask(
      '{ products { nodes { image { owner { name } viewerIsOwner vmInstances { nodes { name volumes { nodes { name } } } } } } } }',
    );
    expect(errors).toEqual([]);
    const vmInstances = { nodes: [{ name: 'web', volumes: { nodes: [{ name: 'data' }] } }] };
    expect(data).toEqual({
      products: { nodes: [{ image: { owner: { name: 'admin' }, viewerIsOwner: true, vmInstances } }] },
    });
  });

  test('lists of both are paged, each in its own way', async ({ cloud, federate, expect }) => {
    const images = ['a', 'b', 'c', 'd', 'e'].map((name) => cloud.addImage({ name, status: 'Ready' }));
    cloud.addImage({ name: 'gone', status: 'Deleted' });
    const { ask } = await federate({ router, catalog: { images: images.map(({ uuid }) => uuid) } });
    const read = async (query: string, list: string) => {
      const seen: unknown[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data, errors } = await ask(query, { after });
        expect(errors).toEqual([]);
        const page = data?.[list] as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        seen.push(page.nodes);
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      return seen;
    };

    const images2 = `query ($after: String) {
      images(first: 2, after: $after, filter: { status: { ne: DELETED } }, orderBy: { field: NAME, direction: DESC }) {
        nodes { name }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }`;
    expect(await read(images2, 'images')).toEqual([
      [{ name: 'e' }, { name: 'd' }],
      [{ name: 'c' }, { name: 'b' }],
      [{ name: 'a' }],
    ]);
    const products3 = `query ($after: String) { products(first: 3, after: $after) { nodes { image { name } } pageInfo { hasNextPage endCursor } } }`;
    expect(await read(products3, 'products')).toEqual([
      [{ image: { name: 'a' } }, { image: { name: 'b' } }, { image: { name: 'c' } }],
      [{ image: { name: 'd' } }, { image: { name: 'e' } }],
    ]);
  });

  test('a creation tells its outcome, whichever of the four it is', async ({ cloud, federate, expect }) => {
    const { ask } = await federate({ router });
    const create = async (variables: object) => {
      const { data, errors } = await ask(CREATE_TEMPLATE, variables);
      expect(errors).toEqual([]);
      return data?.['createDataVolumeTemplateFromSnapshot'];
    };

    const whole = prepare(cloud);
    expect(await create({ input: whole.input })).toMatchObject({
      __typename: 'ImageCreated',
      image: { name: 'golden', backupStorageRefs: [{ status: 'READY' }, { status: 'READY' }] },
      job: { status: 'SUCCEEDED' },
    });

    const part = prepare(cloud);
    cloud.dropCopiesTo(part.far);
    expect(await create({ input: part.input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: part.far.uuid, backupStorage: { name: 'far' }, error: null }],
    });

    const none = prepare(cloud);
    for (const storage of [none.near, none.far]) cloud.failCopiesTo(storage, { code: 'SYS.1006', details: 'no space' });
    expect(await create({ input: none.input })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', category: 'OPERATION' },
    });

    const { input } = prepare(cloud);
    expect(await create({ input, waitSeconds: 0 })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      job: { status: 'RUNNING', statusReason: null },
    });
  });

  test('the same key through the router is the same image', async ({ cloud, federate, expect }) => {
    const { ask } = await federate({ router });
    const variables = { input: prepare(cloud).input, idempotencyKey: crypto.randomUUID() };
    const answers = await Promise.all([ask(CREATE_TEMPLATE, variables), ask(CREATE_TEMPLATE, variables)]);

    const [image, ...others] = cloud.images();
    expect(others).toEqual([]);
    for (const { data, errors } of answers) {
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ createDataVolumeTemplateFromSnapshot: { image: { uuid: image?.uuid } } });
    }
  });

  test('another subgraph’s reference to a job is followed', async ({ cloud, gateway, federate, expect }) => {
    const { data } = await gateway.ask(CREATE_TEMPLATE, { input: prepare(cloud).input });
    const { job, image } = data?.['createDataVolumeTemplateFromSnapshot'] as {
      readonly job: { readonly id: string };
      readonly image: { readonly uuid: string };
    };
    const { ask } = await federate({ router, catalog: { images: [], jobs: [job.id] } });
    const followed = await ask('{ followed { status result { ... on ImageCreated { image { uuid rating } } } } }');
    expect(followed.errors).toEqual([]);
    expect(followed.data).toEqual({
      followed: [{ status: 'SUCCEEDED', result: { image: { uuid: image.uuid, rating: ratingOf(image.uuid) } } }],
    });
  });

  test('each caller sees through the router what its own session sees', async ({ cloud, federate, expect }) => {
    const account = cloud.addAccount();
    const stranger = cloud.addSession({ account }).uuid;
    const { uuid } = cloud.addImage({ name: 'golden' });
    const { ask } = await federate({ router, catalog: { images: [uuid] } });
    const [owner, other] = await Promise.all([
      ask(SHOP_WINDOW),
      ask(SHOP_WINDOW, {}, { authorization: `OAuth ${stranger}` }),
    ]);

    expect(owner.data).toMatchObject({ products: { nodes: [{ image: { name: 'golden' } }] } });
    expect(other.text).not.toContain('golden');
    expect(cloud.requests.map(({ headers }) => headers['authorization']).toSorted()).toEqual(
      [cloud.demo.session, stranger].map((session) => `OAuth ${session}`).toSorted(),
    );
  });

  test('a caller without a session is told to log in, and so is one whose router passes none on', async ({
    cloud,
    federate,
    expect,
  }) => {
    const { uuid } = cloud.addImage();
    const anonymous = await federate({ router, catalog: { images: [uuid] } });
    const forgetful = await federate({ router, catalog: { images: [uuid] }, passOn: passOnNothing });
    for (const answer of [
      await anonymous.ask(SHOP_WINDOW, {}, {}),
      await forgetful.ask(SHOP_WINDOW),
      await forgetful.ask('{ images { nodes { name } } }'),
    ]) {
      expect(answer.errors).toMatchObject([
        {
          message: expect.stringContaining('Send the header "Authorization') as unknown,
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ]);
    }
    expect(cloud.requests).toEqual([]);
  });

  test('errors keep their code, their faults, their path and the caller’s request id', async ({
    cloud,
    federate,
    expect,
  }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path: '/zones' } });
    const { uuid } = cloud.addImage({ name: 'golden' });
    const { ask } = await federate({ router });
    const headers = { authorization: `OAuth ${cloud.demo.session}`, 'x-request-id': 'from-the-caller' };
    const { data, errors } = await ask(
      'query ($uuid: ID!) { right: image(uuid: $uuid) { name } wrong: image(uuid: "x") { name } zones { nodes { name } } }',
      { uuid },
      headers,
    );

    expect(data).toEqual({ right: { name: 'golden' }, wrong: null, zones: null });
    expect(errors.toSorted((a, b) => a.extensions.code.localeCompare(b.extensions.code))).toMatchObject([
      {
        path: ['wrong'],
        extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'uuid' }], requestId: 'from-the-caller' },
      },
      {
        path: ['zones'],
        extensions: {
          code: 'UPSTREAM_FAILED',
          zstack: { code: 'SYS.1000', details: 'broken inside' },
          requestId: 'from-the-caller',
        },
      },
    ]);
  });

  test('a reference that cannot be right, or leads nowhere, spoils no other', async ({ cloud, federate, expect }) => {
    const { uuid } = cloud.addImage({ name: 'golden' });
    const { ask } = await federate({ router, catalog: { images: [uuid, 'no uuid', 'f'.repeat(32)] } });
    const { data, errors } = await ask('{ products { nodes { title image { name } } } }');

    expect(data).toMatchObject({ products: { nodes: [{ image: { name: 'golden' } }, {}, { title: 'Product 2' }] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'uuid' }] } }]);
    expect(errors[0]?.path?.slice(0, 4)).toEqual(['products', 'nodes', 1, 'image']);
  });
});

test('a router that asks for the schema by itself is told it, though introspection is closed', async ({
  gateway,
  expect,
}) => {
  const subgraphs = [{ name: 'zstack', url: `${gateway.url}/graphql` }];
  const router = new ApolloGateway({ supergraphSdl: new IntrospectAndCompose({ subgraphs }), logger: silent });
  const { schema } = await router.load();
  await router.stop();
  expect(schema.getType('ZStackJob')).toBeDefined();
  expect((await gateway.ask('{ __schema { __typename } }')).errors).toMatchObject([
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ]);
});

test('a trace of the router holds the gateway’s own', async ({ cloud, federate, expect }) => {
  cloud.addImage();
  const [apollo] = routers;
  if (apollo === undefined) throw new Error('Apollo Gateway is one of the routers');
  const { ask } = await federate({ router: apollo });
  const { text } = await ask(
    '{ images { nodes { name } } }',
    {},
    { authorization: `OAuth ${cloud.demo.session}`, 'apollo-federation-include-trace': 'ftv1' },
  );

  const { extensions } = JSON.parse(text) as { readonly extensions: { readonly ftv1: string } };
  const { queryPlan } = Trace.decode(Buffer.from(extensions.ftv1, 'base64'));
  expect(queryPlan?.fetch).toMatchObject({ serviceName: 'zstack', traceParsingFailed: false });
  expect(queryPlan?.fetch?.trace?.root?.child?.[0]?.responseName).toBe('images');
});
