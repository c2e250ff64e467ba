import { describe, expect, test } from 'vitest';
import { parse, print } from 'graphql';
import { subgraphSdl } from '../../src/graphql/subgraph-sdl.ts';
import { compositions, type Subgraph } from './compose.ts';

const gateway: Subgraph = {
  name: 'zstack',
  url: 'http://zstack.test/graphql',
  sdl: subgraphSdl(),
};

const subgraph = (name: string, sdl: string): Subgraph => ({
  name,
  url: `http://${name}.test/graphql`,
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"]) ${sdl}`,
});

const LINK = /federation\/v2\.(\d+)/;
const withLink = (minor: number): Subgraph => ({
  ...gateway,
  sdl: gateway.sdl.replace(LINK, `federation/v2.${minor}`),
});

test('the link is to the newest specification that all compositions know', () => {
  const minor = Number(LINK.exec(gateway.sdl)?.[1]);
  for (const compose of Object.values(compositions)) expect(compose([withLink(minor)])).toContain('Image');
  const refusals = Object.values(compositions).filter((compose) => {
    try {
      compose([withLink(minor + 1)]);
      return false;
    } catch {
      return true;
    }
  });
  expect(refusals, 'schema/federation.graphql can be raised').not.toEqual([]);
});

describe.for(Object.entries(compositions))('composed by %s', ([, compose]) => {
  test('a graph with jobs, sessions, filters, errors and pages of its own keeps them beside ours', () => {
    const office = subgraph(
      'office',
      `
      type Query { jobs(filter: StringFilter, order: OrderDirection): [Job!]! me: Session viewer: Viewer }
      type Mutation { logIn(input: LogInInput!): Session }
      type Job { id: ID! status: JobStatus error: Error }
      type Session { token: String }
      type Task { id: ID! }
      type Account { id: ID! }
      type Viewer { account: Account }
      type Error { code: Int! }
      enum JobStatus { OPEN DONE }
      enum OrderDirection { UP DOWN }
      input StringFilter { startsWith: String }
      input IDFilter { is: ID }
      input LogInInput { name: String! }
      `,
    );
    const supergraph = compose([gateway, office]);
    for (const name of ['Account', 'Job', 'Session', 'Task', 'Error']) {
      expect(supergraph).toMatch(new RegExp(`^type ${name}\\b`, 'm'));
      expect(supergraph).toMatch(new RegExp(`^type ZStack${name}\\b`, 'm'));
    }
    for (const name of ['StringFilter', 'IDFilter']) {
      expect(supergraph).toMatch(new RegExp(`^input ${name}\\b`, 'm'));
      expect(supergraph).toMatch(new RegExp(`^input ZStack${name}\\b`, 'm'));
    }
  });

  test('pages are shared by all who have the same, and told apart from others', () => {
    const pages = (fields: string) =>
      subgraph('pages', `type Query { page: PageInfo } type PageInfo @shareable { ${fields} }`);
    const same = 'hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String';
    expect(compose([gateway, pages(same)])).toMatch(/^type PageInfo\b/m);
    expect(() => compose([gateway, pages('hasNextPage: Boolean! endCursor: String')])).toThrow(/startCursor/);
  });

  test('another subgraph adds to each entity by its key', () => {
    const entities = [
      'Image',
      'VolumeSnapshot',
      'Volume',
      'BackupStorage',
      'PrimaryStorage',
      'VmInstance',
      'Zone',
      'ZStackAccount',
    ];
    const types = entities.map((name) => `type ${name} @key(fields: "uuid") { uuid: ID! note: String }`).join(' ');
    const notes = subgraph(
      'notes',
      `type Query { notes: [String!] } ${types} type ZStackJob @key(fields: "id") { id: ID! note: String }`,
    );
    expect(compose([gateway, notes]).match(/^ {2}note: String/gm)).toHaveLength(9);
  });

  test('a graph that fetches its own by id goes on to, beside ours', () => {
    const office = subgraph(
      'office',
      `
      type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! }
      interface Node { id: ID! }
      type Desk implements Node @key(fields: "id") { id: ID! image: Image }
      type Image @key(fields: "uuid", resolvable: false) { uuid: ID! }
      `,
    );
    expect(gateway.sdl).not.toMatch(/^ {2}nodes?\(/m);
    const supergraph = compose([gateway, office]);
    expect(supergraph).toMatch(/^ {2}node\(id: ID!\): Node @join__field\(graph: OFFICE\)/m);
    for (const name of ['Desk', 'Image', 'ZStackJob'])
      expect(supergraph).toMatch(new RegExp(`^type ${name} implements Node\\b`, 'm'));
  });

  test('a tag or a snapshot tree is nobody’s to refer to', () => {
    for (const name of ['SystemTag', 'UserTag', 'TagPattern', 'VolumeSnapshotTree']) {
      const other = subgraph('other', `type Query { it: ${name} } type ${name} @key(fields: "uuid") { uuid: ID! }`);
      expect(() => compose([gateway, other]), name).toThrow(name);
    }
  });

  test('what the larger graph does not want is hidden by a word in the SDL that is composed', () => {
    const hidden = gateway.sdl
      .replace('import: ["@key", "@shareable"]', 'import: ["@key", "@shareable", "@inaccessible"]')
      .replaceAll('@federation__inaccessible', '@inaccessible')
      .replace(/^( {2}\): LogInPayload)$/m, '$1 @inaccessible');
    expect(hidden).not.toBe(gateway.sdl);
    expect(compose([{ ...gateway, sdl: hidden }])).toMatch(/LogInPayload.*@inaccessible/);
  });

  test('a second gateway, to another cloud, is refused', () => {
    const second = { ...gateway, name: 'second', url: 'http://second.test/graphql' };
    expect(() => compose([gateway, second])).toThrow(/images/);
  });

  test('two subgraphs that both answer a field say so, by its name', () => {
    const other = subgraph('other', 'type Query { images: [String!] }');
    expect(() => compose([gateway, other])).toThrow(/images/);
  });
});

test('the SDL is the same text whenever it is printed, and parses to what was printed', () => {
  expect(subgraphSdl()).toBe(gateway.sdl);
  expect(print(parse(gateway.sdl)).trim()).toBe(gateway.sdl.trim());
});
