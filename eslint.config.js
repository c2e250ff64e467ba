import graphql from '@graphql-eslint/eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The linter loads a federated schema by a call that @apollo/subgraph no longer has: it is shown a plain one. */
const lintedSchema = [
  'schema/*.graphql',
  '!schema/federation.graphql',
  'directive @key(fields: String!) repeatable on OBJECT directive @shareable on OBJECT',
];

const ZQL = 'ZQL is built in src/zstack/zql/ alone: a text of a caller that stood in it unquoted would open the cloud.';

const NO_OVERRIDE = 'The files share their modules: base.extend makes a fixture for this one.';

/** Texts of ZQL, and the API that takes them. */
const noZql = [
  { selector: 'Literal[value=/^(?:query|count|sum|search) +[a-z]+(?:[. ]|$)/]', message: ZQL },
  { selector: 'TemplateElement[value.raw=/^(?:query|count|sum|search) +([a-z]|$)/]', message: ZQL },
  { selector: 'Literal[value="APIZQLQueryMsg"]', message: ZQL },
];

/** What oxlint has no rule for: TypeScript and all else is in oxlint.config.ts. */
export default defineConfig(
  // examples/ have packages and checks of their own
  {
    ignores: [
      'src/generated/',
      'simulator/src/facts/apis.ts',
      'dist/',
      'simulator/dist/',
      'examples/',
      'node_modules/',
      'coverage/',
      '.ci/out/',
    ],
  },
  {
    files: ['src/**/*.ts', 'simulator/src/**/*.ts', 'src/server/explorer/page/*.js'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: {
      // a text is as long as its sender wants it
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "Program > ExpressionStatement > CallExpression[callee.object.name='test'][callee.property.name='override']",
          message: NO_OVERRIDE,
        },
        {
          selector:
            "Program > VariableDeclaration > VariableDeclarator > CallExpression[callee.object.type='Identifier'][callee.property.name='override']",
          message: NO_OVERRIDE,
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/zstack/zql/*.ts', 'src/generated/'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', ...noZql] },
  },
  {
    files: ['src/graphql/**/*.ts', 'src/server/**/*.ts'],
    ignores: ['src/graphql/public-errors/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noZql,
        {
          selector: "Property[key.name='extensions'] > ObjectExpression > Property[key.name='code']",
          message: 'An error gets its code in src/graphql/public-errors/.',
        },
      ],
    },
  },
  {
    files: ['schema/*.graphql'],
    ignores: ['schema/federation.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: lintedSchema } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/description-style': ['error', { style: 'block' }],
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/no-duplicate-fields': 'off',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
);
