import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses `_service`, which tells a router the whole schema. `_entities` tells nothing about the schema and stays. */
export const noServiceSdl: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '_service' || context.getParentType() !== context.getSchema().getQueryType()) return;
    context.reportError(
      new GraphQLError('_service is closed with introspection. FEDERATION=true opens it to routers.', { nodes: node }),
    );
  },
});
