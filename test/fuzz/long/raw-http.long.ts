import { fuzzAtLength } from './at-length.ts';

fuzzAtLength('raw HTTP', 12_000);
