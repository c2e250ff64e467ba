import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';
import type { Config } from '../../config.ts';
import { conditionsOf } from '../../graphql/selection/conditions.ts';

type SchemaSecrecy = Pick<Config, 'introspection' | 'federation'>;

/** Beside the specification's rules. */
export const ownRules = ({ introspection, federation }: SchemaSecrecy): readonly ValidationRule[] => [
  unconditionalSubscription,
  noLostVariable,
  ...(introspection ? [] : [noIntrospection]),
  ...(introspection || federation ? [] : [noServiceSdl]),
];

/** A subscription whose only field may be left out would listen to nothing: newer editions of the specification forbid it. */
const unconditionalSubscription: ValidationRule = (context) => ({
  OperationDefinition({ operation, selectionSet }) {
    if (operation !== OperationTypeNode.SUBSCRIPTION) return;
    for (const selection of selectionSet.selections) {
      const nodes = conditionsOf(selection).map(({ directive }) => directive);
      if (nodes.length === 0) continue;
      context.reportError(new GraphQLError('The field of a subscription cannot be conditional.', { nodes }));
    }
  },
});

/**
 * graphql-js puts the variables into an object with a prototype, which takes this one for another: its value is lost, and a
 * list would be read without the filter that it stands for.
 */
const noLostVariable: ValidationRule = (context) => ({
  VariableDefinition({ variable }) {
    if (variable.name.value === '__proto__')
      context.reportError(new GraphQLError('No variable can be called "__proto__".', { nodes: variable }));
  },
});

/** With the code of Apollo Server, which would have such a rule too. */
const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    const extensions = { validationErrorCode: ApolloServerValidationErrorCode.INTROSPECTION_DISABLED };
    context.reportError(new GraphQLError('Introspection is closed.', { nodes: node, extensions }));
  },
});

/** Refuses `_service`, which tells a router the whole schema. `_entities` tells nothing about the schema and stays. */
const noServiceSdl: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '_service' || context.getParentType() !== context.getSchema().getQueryType()) return;
    context.reportError(
      new GraphQLError('_service is closed with introspection. FEDERATION=true opens it to routers.', { nodes: node }),
    );
  },
});
