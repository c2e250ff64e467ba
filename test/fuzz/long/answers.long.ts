import { fuzzAtLength } from './at-length.ts';

fuzzAtLength('answers of ZStack', 6_000);
