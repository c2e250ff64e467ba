import {
  answers,
  answersAfter,
  breaksOff,
  drips,
  floods,
  floodsHeaders,
  resets,
  rewrites,
  stalls,
  type StrangeAnswer,
  waits,
} from '../proxy/misdeeds.ts';
import type { Misdeed } from '../proxy/proxy.ts';
import type { BODIES } from './table/bodies.ts';
import type { CONNECTIONS } from './table/connections.ts';

/** What a proxy does with a request under each fault. @param until settled when the fault is over @param onWait told of each request that waits */
export function misdeeds(
  until: Promise<unknown>,
  onWait: () => void,
): Readonly<Record<keyof typeof CONNECTIONS | Exclude<keyof typeof BODIES, 'breakdown'>, Misdeed>> {
  return {
    'before-request': resets('before-request'),
    'during-request': resets('during-request'),
    'after-request': resets('after-request'),
    'in-headers': resets('in-headers'),
    'after-headers': resets('after-headers'),
    'in-body': resets('in-body'),
    slowHeaders: waits(until, onWait),
    slowBody: stalls(until, onWait),
    dripping: drips(onWait),
    tooLarge: floods(100),
    endlessBody: floods(),
    endlessHeaders: floodsHeaders,
    brokenJson: breaksOff,
    wrongTypes: rewrites(otherTypes),
    noInventory: rewrites(withoutInventory),
    nulls: rewrites(withNulls),
  };
}

/** Every value of another type: texts for numbers, numbers for texts, objects for lists. */
function otherTypes(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [index, otherTypes(item)]));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, otherTypes(field)]));
}

/** What holds an inventory holds null instead. */
const withoutInventory = (body: unknown): unknown =>
  Object.fromEntries(
    Object.entries(body as object).map(([name, value]) => [
      name,
      name.startsWith('inventor') ? null : (value as unknown),
    ]),
  );

function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(() => null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withNulls(field)]));
}

/** Another's answer in the place of ZStack's. @param taken does ZStack work on the request all the same? */
export const strange = (answer: StrangeAnswer, taken: boolean): Misdeed =>
  taken ? answersAfter(answer) : answers(answer);
