import { fuzzAtLength } from './at-length.ts';

fuzzAtLength('WebSocket messages', 6_000);
