import { printSubgraphSchema } from '@apollo/subgraph';
import { buildSchema } from './schema.ts';

console.log(printSubgraphSchema(buildSchema()));
