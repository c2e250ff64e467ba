import { fuzzAtLength } from './at-length.ts';

fuzzAtLength('variables', 14_000);
