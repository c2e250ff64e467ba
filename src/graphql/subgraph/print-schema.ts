import { subgraphSdl } from '../subgraph-sdl.ts';

process.stdout.write(subgraphSdl());
