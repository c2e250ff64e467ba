import { printSubgraphSchema } from '@apollo/subgraph';
import { buildSchema } from '../schema.ts';

/** The SDL that the larger graph is composed of, ending with a line break. The same schema is the same text. */
export const subgraphSdl = (): string => `${printSubgraphSchema(buildSchema()).trimEnd()}\n`;
