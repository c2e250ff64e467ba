/**
 * The floors of the source, the lowest first. A file stands on the floor of the longest path here that it begins with. It
 * imports from there and from below, never from above.
 */
const floors = [
  ['src/config/'],
  ['src/config.ts'],
  ['src/zstack/wire/values/'],
  ['src/zstack/facts/'],
  ['src/zstack/wire/errors/'],
  ['src/zstack/wire/'],
  ['src/zstack/zql/'],
  ['src/zstack/apis/'],
  ['src/zstack/'],
  ['src/zstack/jobs/'],
  ['src/zstack/jobs/kinds/'],
  ['src/graphql/public-errors/', 'src/generated/types.ts'],
  ['src/graphql/selection/', 'src/graphql/shown-session.ts'],
  ['src/graphql/request.ts'],
  ['src/graphql/authorization.ts', 'src/graphql/enumeration.ts', 'src/graphql/resource.ts', 'src/graphql/loading/'],
  ['src/graphql/', 'src/generated/'],
  ['src/server/operations/', 'src/server/node-http.ts'],
  ['src/server/http/'],
  ['src/server/operation/', 'src/server/limits/'],
  ['src/server/streaming/', 'src/server/explorer/'],
  ['src/server/'],
  ['src/'],
];

/** By its folder, or by the name of its package. */
const simulator = '^(?:simulator/|(?:node_modules/)?zstack-simulator(?:/|$))';

const escaped = (path) => path.replaceAll('.', '\\.');

/** Matches a file that begins with this path and with no longer one. */
function on(path) {
  const longer = floors.flat().filter((other) => other !== path && other.startsWith(path));
  const rests = longer.map((other) => escaped(other.slice(path.length))).join('|');
  return `^${escaped(path)}${rests && `(?!${rests})`}`;
}

const floorRules = floors.slice(0, -1).map((floor, height) => ({
  name: `${floor.join(', ')} is below`,
  comment: 'The order of the floors stands in .dependency-cruiser.js.',
  from: { path: floor.map(on) },
  to: {
    path: floors
      .slice(height + 1)
      .flat()
      .map(on),
  },
}));

const rules = [
  ...floorRules,
  {
    name: 'no circle of imports',
    comment: 'Types count too: what both need belongs into a file below them.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'the client stands alone',
    comment: 'src/zstack could be a package: it gets as arguments what the settings say.',
    from: { path: '^src/zstack/' },
    to: { path: '^src/', pathNot: '^src/zstack/' },
  },
  {
    name: 'the explorer is no stream',
    comment: 'They stand side by side, and know nothing of each other.',
    from: { path: '^src/server/(streaming|explorer)/' },
    to: { path: '^src/server/(?:streaming|explorer)/', pathNot: '^src/server/$1/' },
  },
  {
    name: 'GraphQL knows no settings',
    comment: 'What it needs of them it gets with the request.',
    from: { path: '^src/graphql/' },
    to: { path: '^src/config[./]' },
  },
  {
    name: 'the machine knows no domain',
    comment: 'What all domains share stands below them.',
    from: { path: '^src/graphql/(?:(?:input|paging)/|[^/]+$)' },
    to: { path: '^src/graphql/[^/]+/', pathNot: '^src/graphql/(?:input|job|loading|paging|public-errors|selection)/' },
  },
  {
    name: 'the simulator stands alone',
    comment: 'It imitates ZStack, not what the gateway believes of it.',
    from: { path: '^simulator/' },
    to: { path: '^(?:src|test|bench|scripts)/' },
  },
  {
    name: 'the gateway runs without the simulator',
    comment: 'Only src/start.ts loads it, by import(), and only where there is no cloud.',
    from: { path: '^src/', pathNot: '^src/start\\.ts$' },
    to: { path: simulator },
  },
  {
    name: 'the simulator is loaded when it is wanted',
    comment: 'An installation without it starts too: it is loaded by import().',
    from: { path: '^src/start\\.ts$' },
    to: { path: simulator, dynamic: false },
  },
  {
    name: 'OpenTelemetry is known to one file',
    comment: 'Who sends no traces does not load it.',
    from: { path: '^src/', pathNot: '^src/server/operations/tracing/open-telemetry\\.ts$' },
    to: { path: '@opentelemetry/' },
  },
  {
    name: 'OpenTelemetry is loaded when it is wanted',
    comment: 'By import(), where a collector is set.',
    from: { path: '^src/' },
    to: { path: '^src/server/operations/tracing/open-telemetry\\.ts$', dynamic: false },
  },
  {
    name: 'Apollo Server is known to the files behind one, and to its page',
    comment: 'Who wants no plugin, no trace and no page does not load it. Its errors are a file that needs nothing.',
    from: { path: '^src/', pathNot: '^src/server/(?:operation/(?:apollo|apollo-plugins)|explorer/sandbox)\\.ts$' },
    to: { path: '@apollo/server/', pathNot: '@apollo/server/dist/\\w+/errors/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'Apollo Server and the pages are loaded when they are wanted',
    comment: 'By import(), where the first request asks for them.',
    from: { path: '^src/', pathNot: '^src/server/operation/apollo\\.ts$' },
    to: {
      path: '^src/server/(?:operation/(?:apollo|apollo-plugins)|explorer/(?:sandbox|offline-page))\\.ts$',
      dynamic: false,
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'no more of HTTP than is called',
    comment:
      'An import of node:http, or of undici, loads fetch and WebSocket clients with it: src/server/node-http.ts, undici-parts.mjs.',
    from: { path: '^src/', pathNot: '\\.d\\.mts$' },
    to: { path: '^(?:node:)?https?$|node_modules/undici/index', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no test in the program',
    comment: 'What both need belongs to the program.',
    from: { path: '^(?:src|simulator)/' },
    to: { path: '^(?:test|bench|scripts)/' },
  },
  {
    name: 'no tool in the program',
    comment: 'A production install leaves devDependencies out.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

export default {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true, // imports of types are imports
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^examples/' },
  },
};
