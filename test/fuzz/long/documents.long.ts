import { fuzzAtLength } from './at-length.ts';

fuzzAtLength('documents', 12_000);
