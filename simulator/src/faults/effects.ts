import type { Answer, Request } from '../http/answer.ts';
import type { NodeFaults } from '../http/rest.ts';
import { errorCode, toErrorInventory, type ErrorCode } from '../wire/error-codes.ts';
import { Inventory, isWireList, type WireObject, type WireValue } from '../wire/inventory.ts';
import { dateStyles, Timestamp } from '../wire/timestamps.ts';
import type { FaultRules, FaultSettings } from './rules.ts';

const proxyTitles: Readonly<Record<number, string>> = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
};

function proxyPage(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}

const html = (status: number, title: string): Answer => ({
  status,
  content: proxyPage(title),
  headers: { 'content-type': 'text/html' },
});

const replacements: readonly (readonly [
  'proxy-error' | 'html' | 'plain' | 'error',
  (settings: FaultSettings) => Answer,
])[] = [
  ['proxy-error', (settings) => html(settings.number('status'), proxyTitles[settings.number('status')] ?? 'Error')],
  ['html', () => html(200, 'Sign in')],
  ['plain', (settings) => ({ status: settings.number('status'), content: settings.text('text') })],
  ['error', (settings) => ({ status: 503, content: { error: toErrorInventory(injectedError(settings)) } })],
];

function injectedError(settings: FaultSettings): ErrorCode {
  const code = settings.text('code');
  return { ...(code === '' ? {} : { code }), description: 'An injected error', details: settings.text('details') };
}

/** What is answered in the node's place. `accepted`: the node is to work on the request all the same. */
export function replacement(
  rules: FaultRules,
  request: Request,
): { readonly answer: Answer; readonly accepted: boolean } | undefined {
  for (const [kind, toAnswer] of replacements) {
    const settings = rules.take(kind, request);
    if (settings !== undefined) return { answer: toAnswer(settings), accepted: settings.flag('accepted') };
  }
  return undefined;
}

/** Every value of every field below, the innermost first. */
function mapFields(value: WireValue, map: (name: string, value: WireValue) => WireValue): WireValue {
  const mapObject = (fields: WireObject): WireObject =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(name, mapFields(field, map))]));
  if (value instanceof Inventory) return new Inventory(value.javaClass, mapObject(value.fields));
  if (value instanceof Timestamp || typeof value !== 'object' || value === null) return value;
  return isWireList(value) ? value.map((element) => mapFields(element, map)) : mapObject(value);
}

const sizes = ['size', 'actualSize', 'totalCapacity', 'availableCapacity', 'poolAvailableCapacity', 'poolUsedCapacity'];

function hostileLocation(location: string, settings: FaultSettings): string {
  const job = settings.flag('senseless') ? '..%2f..%2faccounts' : location.slice(location.lastIndexOf('/') + 1);
  return `http://admin:secret@${settings.text('host')}:9999/zstack/v1/../odd//path/${job}?next=http://${settings.text('host')}/`;
}

type Rewrite = (content: WireObject, settings: FaultSettings) => WireObject;

const rewrite = (map: (name: string, value: WireValue, settings: FaultSettings) => WireValue): Rewrite => {
  return (content, settings) =>
    Object.fromEntries(
      Object.entries(content).map(([name, value]) => {
        if (name === 'schema') return [name, value];
        return [name, mapFields(value, (field, inner) => map(field, inner, settings))];
      }),
    );
};

const rewrites: readonly (readonly [
  'unknown-enum' | 'big-sizes' | 'no-inventory' | 'hostile-location',
  (content: WireObject) => boolean,
  Rewrite,
])[] = [
  [
    'hostile-location',
    ({ location }) => typeof location === 'string',
    ({ location, ...content }, settings) => ({
      ...content,
      location: typeof location === 'string' ? hostileLocation(location, settings) : location,
    }),
  ],
  ['no-inventory', holdsRows, (content) => ({ ...content, inventory: null, inventories: null })],
  [
    'unknown-enum',
    showsRows,
    rewrite((name, value, settings) =>
      settings.text('fields').split(',').includes(name) && typeof value === 'string' ? settings.text('value') : value,
    ),
  ],
  [
    'big-sizes',
    showsRows,
    rewrite((name, value, settings) =>
      sizes.includes(name) && typeof value !== 'object' ? BigInt(settings.text('value')) : value,
    ),
  ],
];

function holdsRows({ inventory, inventories }: WireObject): boolean {
  return inventory !== undefined || inventories !== undefined;
}

/** Also as an answer to ZQL, whose rows stand in its results. */
function showsRows(content: WireObject): boolean {
  return holdsRows(content) || content['results'] !== undefined;
}

/** Changes what the node's answer says. */
export function rewritten(rules: FaultRules, request: Request, answer: Answer): Answer {
  if (typeof answer.content === 'string') return answer;
  let content = answer.content;
  for (const [kind, applies, change] of rewrites) {
    const settings = applies(content) ? rules.take(kind, request) : undefined;
    if (settings !== undefined) content = change(content, settings);
  }
  const style = showsRows(content) ? rules.take('date-style', request)?.text('style') : undefined;
  if (style === undefined) return { ...answer, content };
  return { ...answer, content, dates: dateStyles.find((known) => known === style) ?? { text: style } };
}

function workOf(settings: FaultSettings | undefined): 'worked' | 'unworked' | undefined {
  if (settings === undefined) return undefined;
  return settings.flag('works') ? 'worked' : 'unworked';
}

const failureOf = (settings: FaultSettings | undefined): ErrorCode | undefined =>
  settings === undefined ? undefined : injectedError(settings);

/** What faults change inside the node. */
export const nodeFaults = (rules: FaultRules): NodeFaults => ({
  refuseSession: (request) => {
    const settings = rules.take('session-refused', request);
    if (settings === undefined) return undefined;
    if (!settings.flag('newer')) return errorCode('ID.1001', 'Session expired');
    return {
      code: 'ID.1100',
      globalErrorCode: 'ORG_ZSTACK_IDENTITY_10020',
      description: 'The session is invalid',
      details: 'Session expired',
    };
  },
  raceDuplicate: (request) => rules.take('duplicate-race', request) !== undefined,
  stickJob: (request) => workOf(rules.take('stuck-job', request)),
  loseJob: (request) => workOf(rules.take('lose-job', request)),
  failCreation: (request) => failureOf(rules.take('fail-creation', request)),
  failJob: (request) => failureOf(rules.take('fail-job', request)),
  slowJob: (request) => rules.take('slow-job', request)?.number('ms'),
  forgetJob: (request) => rules.take('forget-job', request) !== undefined,
  mannerOfPush: (request) => {
    const settings = rules.take('push', request);
    if (settings === undefined) return { delayMs: 0, copies: 1, garbled: false };
    return { delayMs: settings.number('ms'), copies: settings.number('copies'), garbled: settings.flag('garbled') };
  },
});
