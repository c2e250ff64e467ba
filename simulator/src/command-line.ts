import { parseArgs } from 'node:util';
import { faultKinds, isFaultKind, isFaultRule } from './faults/kinds.ts';
import type { FaultKind, FaultRule, FaultTarget, GivenRule } from './faults/kinds.ts';
import type { SimulatorOptions } from './simulator.ts';
import { UsageError } from './usage-error.ts';
import { languages } from './wire/error-codes.ts';
import { dateStyles, isTimeZone } from './wire/timestamps.ts';

type Settings = SimulatorOptions & { readonly help: boolean };

const options = {
  port: { value: 'port', default: '8080', help: 'listen port, 0 = any free one (or the variable SIMULATOR_PORT)' },
  nodes: { value: 'count', default: '1', help: 'how many nodes of the cloud listen, each on the next port' },
  host: { value: 'address', default: '127.0.0.1', help: 'listen address' },
  'time-zone': { value: 'zone', default: 'Asia/Shanghai', help: "IANA zone of the node's clock and dates" },
  'date-style': { value: 'style', default: 'classic', help: `how dates are written: ${dateStyles.join(', ')}` },
  'cloud-version': { value: 'version', default: '5.2.1', help: 'what GetVersion tells' },
  language: { value: 'language', default: 'en', help: `of texts in errors: ${languages.join(', ')}` },
  'job-duration-ms': { value: 'ms', default: '3000', help: 'how long making a template takes' },
  seed: {
    value: 'demo|empty',
    default: 'demo',
    help: 'demo = a believable cloud; empty = a zone, two accounts, a session',
  },
  'session-timeout-ms': { value: 'ms', default: '7200000', help: 'how long a session lives after its last call' },
  'api-timeout-ms': { value: 'ms', default: '0', help: "time limit of every asynchronous API; 0 = each API's own" },
} as const;

/** Backup storages that treat copies otherwise than well; each option can be repeated. */
const copyOptions = {
  'fail-copies-to': 'copies to this backup storage fail',
  'drop-copies-to': 'this backup storage gets no copy, without a word',
  'time-out-copies-to': "copies to this backup storage fail only at the API's time limit",
  'leave-copies-creating-on': 'copies on this backup storage stay Creating',
  'keep-copies-on': 'this backup storage cannot remove a copy, without a word',
} as const;

const flags = {
  'list-failures': 'fill `failures` of an event, as commercial builds do',
  'four-byte-database': 'store characters above U+FFFF too, which utf8mb3 cannot',
  'without-zql': 'no second query engine: /v1/zql is 404, as on an old cloud',
  captcha: 'every log-in needs a captcha, as some commercial builds demand it',
  help: 'this text',
} as const;

const mostNodes = 9;
const lastPort = 65_535;

type OptionName = keyof typeof options;

/** The text of `--help`, from the tables of options and faults. */
export function helpText(): string {
  const optionLines = Object.entries(options).map(
    ([name, { value, default: fallback, help }]) => `  ${`--${name} <${value}>`.padEnd(30)}${help} (${fallback})`,
  );
  const faultLines = Object.entries(faultKinds).flatMap(([kind, { does, defaults, means }]) => [
    `  ${kind}`,
    `      ${does}`,
    ...Object.entries(means).map(
      ([name, meaning]) => `      ${name}=${String(Reflect.get(defaults, name))}  ${meaning}`,
    ),
  ]);
  return [
    'A ZStack management node in memory, over real HTTP.',
    '',
    'Usage: zstack-simulator [options]; in its repository, npm run simulator -- [options]',
    '',
    'Options (their defaults in brackets):',
    ...optionLines,
    ...Object.entries(copyOptions).map(([name, help]) => `  ${`--${name} <name|uuid>`.padEnd(40)}${help}`),
    `  ${'--lacks-api <message>'.padEnd(30)}no such API, as on an old cloud; can be repeated`,
    `  ${'--fault <rule>'.padEnd(30)}switch a fault on; can be repeated`,
    ...Object.entries(flags).map(([name, help]) => `  ${`--${name}`.padEnd(30)}${help}`),
    '',
    'A rule is "<kind> [on=[METHOD:]/path] [times=N] [parameter=value …]"; a value with spaces stands in double quotes.',
    '`on` names the beginning of the path without /zstack/v1; without it, and without `times`, every request is meant.',
    '  --fault "reset-after-accept on=POST:/images times=1"',
    '  --fault \'plain on=/zones status=500 text="the node broke"\'',
    '',
    'Kinds of faults, with the defaults of their parameters:',
    ...faultLines,
    '',
    'Accounts: admin and alice, both with the password "password" (sent as its SHA-512 in lower-case hex).',
    'Results are pushed to an X-Web-Hook on this machine only.',
  ].join('\n');
}

function integer(name: string, text: string, max: number, min = 0): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`${name} must be an integer from ${min} to ${max}, but is "${text}"`);
}

function oneOf<Value extends string>(name: string, text: string, values: readonly Value[]): Value {
  const value = values.find((known) => known === text);
  if (value !== undefined) return value;
  throw new UsageError(`${name} must be one of ${values.join(', ')}, but is "${text}"`);
}

function parseTarget(text: string): FaultTarget {
  const [, method, path] = /^(?:(GET|POST|PUT|DELETE):?)?(\/\S*)?$/.exec(text) ?? [];
  if (method === undefined && path === undefined) {
    throw new UsageError(`on must be METHOD:/path, /path or METHOD (GET, POST, PUT, DELETE), but is "${text}"`);
  }
  return { ...(method === undefined ? {} : { method }), ...(path === undefined ? {} : { path }) };
}

function parseParameter(kind: FaultKind, name: string, text: string): string | number | boolean {
  const known = Object.keys(faultKinds[kind].defaults);
  if (!known.includes(name)) {
    throw new UsageError(`the fault ${kind} takes ${['on', 'times', ...known].join(', ')}, but not "${name}"`);
  }
  const fallback: unknown = Reflect.get(faultKinds[kind].defaults, name);
  if (typeof fallback === 'number') return integer(`${name} of the fault ${kind}`, text, 2 ** 31 - 1);
  if (typeof fallback === 'boolean') return oneOf(`${name} of the fault ${kind}`, text, ['true', 'false']) === 'true';
  if (kind === 'big-sizes' && !/^\d+$/.test(text)) {
    throw new UsageError(`${name} of the fault ${kind} must be an integer, but is "${text}"`);
  }
  return text;
}

/** Reads a rule such as `reset-after-accept on=POST:/images times=1`. */
export function parseFaultRule(text: string): FaultRule {
  const [kind = '', ...rest] = text.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  if (!isFaultKind(kind)) {
    throw new UsageError(`--fault must begin with one of ${Object.keys(faultKinds).join(', ')}, but is "${text}"`);
  }
  let on: FaultTarget | undefined;
  let times: number | undefined;
  const parameters: Record<string, string | number | boolean> = {};
  for (const part of rest) {
    const [, name, quoted] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
    if (name === undefined || quoted === undefined) {
      throw new UsageError(`a part of a fault is name=value, but "${part}" is not (in --fault "${text}")`);
    }
    const value = quoted.replaceAll('"', '');
    if (name === 'on') on = parseTarget(value);
    else if (name === 'times') times = integer('times of a fault', value, 2 ** 31 - 1);
    else parameters[name] = parseParameter(kind, name, value);
  }
  const rule: GivenRule = {
    fault: kind,
    ...(on === undefined ? {} : { on }),
    ...(times === undefined ? {} : { times }),
    ...parameters,
  };
  if (!isFaultRule(rule)) throw new UsageError(`--fault "${text}" has parameters of a wrong type`);
  return rule;
}

/** @param environmentPort the variable SIMULATOR_PORT; `--port` goes before it */
export function parseCommandLine(args: readonly string[], environmentPort: string | undefined): Settings {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true, default: [] as string[] } as const;
  const flag = { type: 'boolean', default: false } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: text,
        nodes: text,
        host: text,
        'time-zone': text,
        'date-style': text,
        'cloud-version': text,
        language: text,
        'job-duration-ms': text,
        seed: text,
        'session-timeout-ms': text,
        'api-timeout-ms': text,
        'fail-copies-to': texts,
        'drop-copies-to': texts,
        'time-out-copies-to': texts,
        'leave-copies-creating-on': texts,
        'keep-copies-on': texts,
        'lacks-api': texts,
        'list-failures': flag,
        'four-byte-database': flag,
        'without-zql': flag,
        captcha: flag,
        help: flag,
        fault: texts,
      },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const given = values;
  const value = (name: OptionName): string => given[name] ?? options[name].default;
  const timeZone = value('time-zone');
  if (!isTimeZone(timeZone)) {
    throw new UsageError(`--time-zone must be an IANA time zone such as Asia/Shanghai, but is "${timeZone}"`);
  }
  const apiTimeoutMs = integer('--api-timeout-ms', value('api-timeout-ms'), 2 ** 31 - 1);
  const [portName, port] =
    given.port === undefined && environmentPort !== undefined && environmentPort !== ''
      ? ['SIMULATOR_PORT', environmentPort]
      : ['--port', value('port')];
  const nodes = integer('--nodes', value('nodes'), mostNodes, 1);
  return {
    help: given.help,
    port: integer(portName, port, lastPort + 1 - nodes),
    nodes,
    host: value('host'),
    timeZone,
    dateStyle: oneOf('--date-style', value('date-style'), dateStyles),
    version: value('cloud-version'),
    language: oneOf('--language', value('language'), languages),
    jobDurationMs: integer('--job-duration-ms', value('job-duration-ms'), 2 ** 31 - 1),
    seed: oneOf('--seed', value('seed'), ['demo', 'empty']),
    sessionTimeoutMs: integer('--session-timeout-ms', value('session-timeout-ms'), 2 ** 31 - 1),
    ...(apiTimeoutMs === 0 ? {} : { apiTimeoutMs }),
    failCopiesTo: given['fail-copies-to'],
    dropCopiesTo: given['drop-copies-to'],
    timeOutCopiesTo: given['time-out-copies-to'],
    leaveCopiesCreatingOn: given['leave-copies-creating-on'],
    keepCopiesOn: given['keep-copies-on'],
    listFailures: given['list-failures'],
    fourByteDatabase: given['four-byte-database'],
    captcha: given.captcha,
    lacksApis: given['lacks-api'],
    zql: !given['without-zql'],
    faults: given.fault.map(parseFaultRule),
  };
}
