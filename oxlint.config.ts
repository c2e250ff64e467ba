import js from '@eslint/js';
import { defineConfig } from 'oxlint';
import tseslint from 'typescript-eslint';

/** Rules of the presets that oxlint does not have. The first two are the parser's in a module, the third needs an enum, of which there is none. */
const MISSING = new Set([
  'no-dupe-args',
  'no-octal',
  'typescript/no-unsafe-enum-assignment',
  'typescript/no-unsafe-class-instance-assignment',
]);

/** What typescript-eslint calls strict and stylistic, by oxlint's names. */
const presets = Object.entries(
  Object.assign(
    {},
    ...[js.configs.recommended, ...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map(
      ({ rules }) => rules,
    ),
  ) as typeof js.configs.recommended.rules,
)
  .map(([name, setting]) => [name.replace('@typescript-eslint/', 'typescript/'), setting] as const)
  .filter(([name, setting]) => setting !== 'off' && !MISSING.has(name));

export default defineConfig({
  // what else is linted is in eslint.config.js; examples/ and bench/peers/ have packages and checks of their own
  ignorePatterns: [
    '/*.js',
    '/.*.js',
    '**/*.mjs',
    'src/generated/',
    'simulator/src/facts/apis.ts',
    '/dist/',
    'simulator/dist/',
    'examples/',
    'bench/peers/',
    'coverage/',
    '.ci/out/',
  ],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  rules: {
    ...Object.fromEntries(presets),
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }],
    'typescript/consistent-type-definitions': 'off',
    // the compiler tells, but where a test asserts that something is there
    'no-unsafe-optional-chaining': 'off',
    'max-lines': ['error', { max: 350 }],
  },
  overrides: [
    // what is done for each row is written as code
    {
      files: ['src/graphql/execution/object-maker.ts', 'src/zstack/wire/rows/row-maker.ts'],
      rules: { 'typescript/no-implied-eval': 'off' },
    },
    { files: ['src/zstack/facts/{apis,inventories}.ts'], rules: { 'max-lines': 'off' } },
    {
      files: ['src/**/*.ts', 'simulator/src/**/*.ts'],
      rules: {
        'no-restricted-properties': [
          'error',
          { object: 'process', property: 'env', message: 'Settings are read in config.ts.' },
        ],
      },
    },
    { files: ['src/config.ts', 'src/main.ts', 'simulator/src/main.ts'], rules: { 'no-restricted-properties': 'off' } },
  ],
});
