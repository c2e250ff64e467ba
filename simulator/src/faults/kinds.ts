/** One kind of fault: what it does, and its parameters with their defaults and meaning. */
interface FaultDescription {
  readonly does: string;
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
  /** One line for each parameter. */
  readonly means: Readonly<Record<string, string>>;
}

const accepted = 'true: the node takes the request and works on it, only its answer is lost';

/** Every fault switch; the rules' types, the command line and `--help` follow from this table. */
export const faultKinds = {
  delay: {
    does: 'The node takes the request only after a while.',
    defaults: { ms: 1000 },
    means: { ms: 'milliseconds' },
  },
  'reset-before-accept': {
    does: 'The connection is reset, the node has done nothing.',
    defaults: {},
    means: {},
  },
  'reset-after-accept': {
    does: 'The node takes the request and works on it, the connection is reset without an answer.',
    defaults: {},
    means: {},
  },
  truncate: {
    does: 'The connection is cut in the middle of the body, short of its Content-Length.',
    defaults: {},
    means: {},
  },
  'proxy-error': {
    does: 'A proxy answers with its HTML page.',
    defaults: { status: 502, accepted: false },
    means: { status: '502, 503 or 504', accepted },
  },
  html: {
    does: '200 with an HTML page, as from a log-in portal.',
    defaults: { accepted: false },
    means: { accepted },
  },
  plain: {
    does: 'A plain text answer.',
    defaults: { status: 500, text: 'java.lang.NullPointerException', accepted: false },
    means: { status: 'HTTP status', text: 'the body', accepted },
  },
  error: {
    does: '503 with a ZStack ErrorCode at once, also where a job was expected.',
    defaults: { code: 'SYS.1000', details: 'an injected failure', accepted: false },
    means: { code: "the ErrorCode's code; '' for none", details: 'its details', accepted },
  },
  'broken-json': {
    does: 'The body ends in the middle of its JSON, and the Content-Length agrees.',
    defaults: {},
    means: {},
  },
  'too-large': {
    does: 'The JSON is preceded by white space.',
    defaults: { bytes: 67_108_864 },
    means: { bytes: 'how many bytes of it' },
  },
  'content-type': {
    does: 'A Content-Type is set, whatever the body is; the node sets none.',
    defaults: { value: 'text/html' },
    means: { value: 'the header' },
  },
  synchronous: {
    does: 'What would be a job is answered at its end: 200 with the result, or 503 with the error.',
    defaults: {},
    means: {},
  },
  'hostile-location': {
    does: 'The location of a 202 names a foreign host with user info, an odd path and a query; its last segment is the job.',
    defaults: { host: 'attacker.example', senseless: false },
    means: { host: 'the foreign host', senseless: 'true: the last segment is no job either' },
  },
  'no-inventory': {
    does: 'A result without its inventory, a list without its inventories.',
    defaults: {},
    means: {},
  },
  'unknown-enum': {
    does: 'Rows hold values that no client knows yet.',
    defaults: { fields: 'state,status,mediaType,platform,type', value: 'FromTheFuture' },
    means: { fields: 'comma list of the fields', value: 'the new value' },
  },
  'big-sizes': {
    does: 'Sizes and capacities above 2^53.',
    defaults: { value: '9007199254740993' },
    means: { value: 'what every size is, up to 9223372036854775807' },
  },
  'date-style': {
    does: 'Dates in another style, or as text that is no date.',
    defaults: { style: 'jdk20' },
    means: { style: 'classic, jdk9, jdk20, chinese, millis; any other text stands in the place of each date' },
  },
  'duplicate-race': {
    does: 'A second submit with a used job uuid is executed too; the two share one record, and what ends last is what it says.',
    defaults: {},
    means: {},
  },
  'stuck-job': {
    does: 'The job of a submit stays 202 for ever, as when its node died.',
    defaults: { works: false },
    means: { works: 'true: its work goes on all the same, only its record never learns of the end' },
  },
  'lose-job': {
    does: 'A submit is answered 202, but the record of its job is not saved: every poll is 404.',
    defaults: { works: false },
    means: { works: 'true: its work goes on all the same' },
  },
  'fail-creation': {
    does: 'A creation saves its row and then fails: the row stays Creating, with nobody at work on it.',
    defaults: { code: 'SYS.1000', details: 'an injected failure' },
    means: { code: "the ErrorCode's code; '' for none", details: 'its details' },
  },
  'fail-job': {
    does: 'A job passes its checks and then fails, with nothing done.',
    defaults: { code: 'SYS.1000', details: 'an injected failure' },
    means: { code: "the ErrorCode's code; '' for none", details: 'its details' },
  },
  'slow-job': {
    does: 'The work of a job begins only a while after its checks.',
    defaults: { ms: 1000 },
    means: { ms: 'milliseconds' },
  },
  'forget-job': {
    does: 'A poll finds that the record of its job has been expired.',
    defaults: {},
    means: {},
  },
  push: {
    does: 'The end of a job is pushed otherwise to the X-Web-Hook of its submit.',
    defaults: { ms: 0, copies: 1, garbled: false },
    means: {
      ms: 'milliseconds after the end',
      copies: 'how often, whatever is answered; 0: not at all',
      garbled: 'true: the body is no JSON, and X-Job-Success neither true nor false',
    },
  },
  'session-refused': {
    does: 'The session is refused as an invalid one, however alive it is.',
    defaults: { newer: false },
    means: { newer: 'true: as newer clouds do, by globalErrorCode ORG_ZSTACK_IDENTITY_10020 and another code' },
  },
} as const satisfies Readonly<Record<string, FaultDescription>>;

export type FaultKind = keyof typeof faultKinds;

type Widened<Value> = Value extends number ? number : Value extends boolean ? boolean : string;
type ParametersOf<Kind extends FaultKind> = {
  readonly [Name in keyof (typeof faultKinds)[Kind]['defaults']]?: Widened<(typeof faultKinds)[Kind]['defaults'][Name]>;
};

/** Which requests a rule is about; absent = any. */
export interface FaultTarget {
  readonly method?: string;
  /** How the path begins, without `/zstack/v1`. */
  readonly path?: string;
  /** Text that one `name=value` of the query string holds. */
  readonly parameter?: string;
}

/** A fault as data: `{ fault: 'delay', on: { method: 'POST', path: '/images' }, times: 1, ms: 500 }`. */
export type FaultRule = {
  [Kind in FaultKind]: {
    readonly fault: Kind;
    readonly on?: FaultTarget;
    /** For how many requests; absent = for all. */
    readonly times?: number;
  } & ParametersOf<Kind>;
}[FaultKind];

/** A rule as it comes from outside. */
export interface GivenRule {
  readonly fault: FaultKind;
  readonly on?: FaultTarget;
  readonly times?: number;
  readonly [parameter: string]: unknown;
}

/** Has it the parameters of its kind alone, each of its type? */
export function isFaultRule(rule: GivenRule): rule is GivenRule & FaultRule {
  const { fault, on: _on, times: _times, ...parameters } = rule;
  const { defaults } = faultKinds[fault];
  return Object.entries(parameters).every(
    ([name, value]) => Object.hasOwn(defaults, name) && typeof value === typeof Reflect.get(defaults, name),
  );
}

export const isFaultKind = (name: string): name is FaultKind => Object.hasOwn(faultKinds, name);
