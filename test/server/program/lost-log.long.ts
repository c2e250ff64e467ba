import { closeSync, openSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe } from 'vitest';
import { logOutput, type LogStream } from '../../../src/server/operations/log-output.ts';
import { createLogger } from '../../../src/server/operations/logger.ts';
import { type Program, type ProgramOptions, run, test as base } from './program-fixture.ts';

const LOUD = { PORT: '0', LOG_LEVEL: 'debug' };

interface Fixture {
  /** A device that is always full. */
  readonly full: number;
}

const test = base.extend<Fixture>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  full: async ({}, use) => {
    const descriptor = openSync('/dev/full', 'w');
    await use(descriptor);
    closeSync(descriptor);
  },
});

const BASE_URL = /^GraphQL +(\S+)graphql$/m;

describe('losing the log is not losing the service:', () => {
  for (const [what, options, lose] of [
    ['the reader of stderr ends', {}, ({ process }) => process.stderr?.destroy()],
    [
      'the readers of both end',
      {},
      ({ process }) => {
        process.stdout?.destroy();
        process.stderr?.destroy();
      },
    ],
    ['the disk of stderr is full', { stderr: 'full' }, () => undefined],
  ] as const satisfies readonly (readonly [string, object, (program: Program) => unknown])[]) {
    test(`${what} while a mutation waits, which gets its answer`, async ({ startWith, full, expect }) => {
      const outputs: ProgramOptions = 'stderr' in options ? { stderr: full } : {};
      const program = startWith({ env: LOUD, ...outputs });
      const greeting = await program.printed(/^curl .*\n/m);
      const base = BASE_URL.exec(greeting)?.[1] ?? '';
      const answer = run('bash', ['-c', /^curl .*$/m.exec(greeting)?.[0] ?? 'false']);
      const scrape = async () => (await fetch(`${base}metrics`)).text();
      await expect.poll(scrape, { interval: 10 }).toContain('graphql_requests_open 1');

      lose(program);
      await scrape(); // is logged

      expect(JSON.parse((await answer).stdout)).toMatchObject({
        data: { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreated' } },
      });
      expect((await fetch(`${base}livez`)).status).toBe(200);
      program.process.kill('SIGTERM');
      expect(await program.ended()).toBe(0);
    });
  }

  test('the disk of stdout is full at the start', async ({ startWith, full, expect }) => {
    const program = startWith({ env: LOUD, stdout: full });
    const [, port] = /"port":(\d+)/.exec(await program.logged(/"started"/)) ?? [];
    expect((await fetch(`http://127.0.0.1:${String(port)}/livez`)).status).toBe(200);
    program.process.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
  });
});

describe('lines that cannot be written', () => {
  const linesOf = (text: string) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

  test('are dropped, and told when the log can be written again', ({ expect }) => {
    let isFull = true;
    let text = '';
    const disk: LogStream = {
      writableLength: 0,
      on: () => undefined,
      write(line, done) {
        if (!isFull) text += line;
        done(isFull ? new Error('no space left') : null);
      },
    };
    const logger = createLogger('info', logOutput(disk));
    for (const line of ['a', 'b', 'c']) logger.info(line);
    isFull = false;
    logger.info('d');
    expect(linesOf(text)).toMatchObject([{ msg: 'd' }, { level: 40, lines: 3 }]);
  });

  test('of a reader that is too slow do not fill the memory', async ({ expect }) => {
    let text = '';
    const held: (() => void)[] = [];
    const pipe = new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString();
        held.push(done);
      },
    });
    const logger = createLogger('info', logOutput(pipe));
    const long = 'x'.repeat(100_000);
    for (let line = 0; line < 200; line += 1) logger.info({ long }, 'line');
    expect(pipe.writableLength).toBeLessThan(5_000_000);
    await expect
      .poll(() => {
        held.splice(0).forEach((release) => release());
        return text;
      })
      .toContain('could not be written');
    const lines = linesOf(text);
    const { lines: lost } = lines.find(({ level }) => level === 40) ?? {};
    expect(lines.filter(({ msg }) => msg === 'line').length + Number(lost)).toBe(200);
  });
});
