import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../artifacts/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      // The text of a document and its hash hold what Apollo Client's cache would add to it at run time.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        futureProofEnums: true,
        nonOptionalTypename: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Long: 'number | string',
          JSONObject: 'Record<string, unknown>',
          _FieldSet: 'string',
          FieldSet: 'string',
          link__Import: 'string',
        },
      },
    },
  },
};

export default config;
