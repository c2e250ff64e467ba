import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpText, parseCommandLine, parseFaultRule } from '../../simulator/src/command-line.ts';
import { UsageError } from '../../simulator/src/usage-error.ts';
import { faultKinds } from '../../simulator/src/faults/kinds.ts';
import { readVersion } from '../../src/command-line.ts';

test('without options it is the demo on port 8080', () => {
  expect(parseCommandLine([], undefined)).toMatchObject({ port: 8080, host: '127.0.0.1', seed: 'demo', help: false });
  expect(parseCommandLine([], '9000').port).toBe(9000);
  expect(parseCommandLine(['--port', '9001'], '9000').port).toBe(9001);
});

test('the database and the query engine are those of the common cloud', () => {
  expect(parseCommandLine([], undefined)).toMatchObject({ fourByteDatabase: false, zql: true });
  const flags = ['--four-byte-database', '--without-zql'];
  expect(parseCommandLine(flags, undefined)).toMatchObject({ fourByteDatabase: true, zql: false });
});

test('a fault is a kind, its target, and its parameters', () => {
  expect(parseFaultRule('reset-after-accept on=POST:/images times=1')).toEqual({
    fault: 'reset-after-accept',
    on: { method: 'POST', path: '/images' },
    times: 1,
  });
  expect(parseFaultRule('plain on=/zones status=418 text="I am = a teapot" accepted=true')).toEqual({
    fault: 'plain',
    on: { path: '/zones' },
    status: 418,
    text: 'I am = a teapot',
    accepted: true,
  });
  expect(parseFaultRule('delay on=GET')).toEqual({ fault: 'delay', on: { method: 'GET' } });
});

test.for([
  [['--port', 'http'], '--port must be an integer from 0 to 65535, but is "http"'],
  [['--nodes', '0'], '--nodes must be an integer from 1 to 9, but is "0"'],
  [['--nodes', '3', '--port', '65534'], '--port must be an integer from 0 to 65533, but is "65534"'],
  [['--seed', 'big'], '--seed must be one of demo, empty, but is "big"'],
  [['--date-style', 'iso'], '--date-style must be one of classic, jdk9, jdk20, chinese, millis, but is "iso"'],
  [['--language', 'de'], '--language must be one of en, zh, but is "de"'],
  [['--time-zone', 'Mars'], '--time-zone must be an IANA time zone such as Asia/Shanghai, but is "Mars"'],
  [['--fault', 'delay ms=soon'], 'ms of the fault delay must be an integer from 0 to 2147483647, but is "soon"'],
  [['--fault', 'delay sec=1'], 'the fault delay takes on, times, ms, but not "sec"'],
  [['--fault', 'html accepted=yes'], 'accepted of the fault html must be one of true, false, but is "yes"'],
  [
    ['--fault', 'delay on=images'],
    'on must be METHOD:/path, /path or METHOD (GET, POST, PUT, DELETE), but is "images"',
  ],
  [['--fault', 'delay 5'], 'a part of a fault is name=value, but "5" is not (in --fault "delay 5")'],
] as const)('%o is refused and told what is expected', ([args, message]) => {
  expect(() => parseCommandLine(args, undefined)).toThrow(new UsageError(message));
});

test('an unknown kind, option or variable is refused by name', () => {
  expect(() => parseFaultRule('explode')).toThrow(/--fault must begin with one of delay, .*, but is "explode"/);
  expect(() => parseCommandLine(['--prot', '1'], undefined)).toThrow(/--prot/);
  expect(() => parseCommandLine([], 'abc')).toThrow('SIMULATOR_PORT must be an integer from 0 to 65535, but is "abc"');
});

test('--help tells every fault with every parameter', () => {
  const help = helpText();
  for (const [kind, { defaults, means }] of Object.entries(faultKinds)) {
    expect(help).toContain(`  ${kind}\n`);
    expect(Object.keys(means)).toEqual(Object.keys(defaults));
    for (const name of Object.keys(defaults)) expect(help).toContain(`      ${name}=`);
  }
});

test('the package has the version of the gateway, from whose repository it comes', () => {
  const packed: unknown = JSON.parse(readFileSync(new URL('../../simulator/package.json', import.meta.url), 'utf8'));
  expect(packed).toMatchObject({ version: readVersion() });
});

test('the program serves, and ends on SIGTERM', async () => {
  const program = spawn(process.execPath, ['simulator/src/main.ts', '--port', '0', '--nodes', '2'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  for await (const text of program.stdout.setEncoding('utf8')) {
    told += String(text);
    if (told.includes('Try: ')) break;
  }
  const urls = /ZSTACK_URL=(\S+)/.exec(told)?.[1]?.split(',') ?? [];
  const [url = ''] = urls;
  expect(told).toContain(`ZStack simulator at ${url}\n`);
  const session = /Demo session: ([0-9a-f]{32})/.exec(told)?.[1] ?? '';
  const headers = { authorization: `OAuth ${session}` };
  const statuses = urls.map(async (node) => (await fetch(`${node}/v1/zones`, { headers })).status);
  expect(await Promise.all(statuses)).toEqual([200, 200]);

  const exited = once(program, 'exit');
  program.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});
