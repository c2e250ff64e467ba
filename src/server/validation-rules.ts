import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import { GraphQLError, type ValidationRule } from 'graphql';
import type { Config } from '../config.ts';
import { noServiceSdl } from './service-sdl.ts';

type SchemaSecrecy = Pick<Config, 'introspection' | 'federation'>;

/** Beside the specification's rules and Apollo's own. */
export const ownRules = ({ introspection, federation }: SchemaSecrecy): readonly ValidationRule[] =>
  introspection || federation ? [] : [noServiceSdl];

/** What Apollo Server adds by its settings, for the transports that pass it by. */
export const apolloRules = ({ introspection }: SchemaSecrecy): readonly ValidationRule[] =>
  introspection ? [] : [noIntrospection];

const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    const extensions = { validationErrorCode: ApolloServerValidationErrorCode.INTROSPECTION_DISABLED };
    context.reportError(new GraphQLError('Introspection is closed.', { nodes: node, extensions }));
  },
});
