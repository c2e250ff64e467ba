import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { isoNow } from '../../src/server/operations/iso-now.ts';
import { logOutput } from '../../src/server/operations/log-output.ts';
import { createLogger } from '../../src/server/operations/logger.ts';
import { logRequest } from '../../src/server/operations/request-log.ts';
import { createRequestScope, type RequestScope } from '../../src/server/operations/request-scope.ts';

const query = { type: 'query', name: 'Images', isTrusted: false };

interface Told {
  readonly scope?: Partial<RequestScope>;
  readonly status?: number;
  readonly sample?: number;
}

test.each<readonly [string, Told, string]>([
  ['a success', { status: 200 }, '"status":200'],
  [
    'an operation',
    { scope: { operation: query }, status: 200 },
    '"operationType":"query","operationName":"Images","status":200',
  ],
  [
    'one without a name',
    { scope: { operation: { ...query, name: undefined } } },
    '"operationType":"query","aborted":true',
  ],
  [
    'errors and their causes',
    { scope: { codes: ['A', 'B', 'A'], causes: ['"so"'] }, status: 503 },
    '"codes":["A","B"],"causes":["\\"so\\""],"status":503',
  ],
  ['a refusal', { status: 404, sample: 0 }, '"status":404'],
  ['one of two', { status: 200, sample: 0.999_999_999 }, '"sample":0.999999999,"status":200'],
])('the line of %s is JSON, to the byte', (_, { scope = {}, status, sample }, told) => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => lines.push(line) });
  const request = new IncomingMessage(new Socket());
  request.method = 'POST';
  const response = new ServerResponse(request);
  Object.defineProperty(response, 'writableFinished', { value: status !== undefined });
  response.statusCode = status ?? 200;
  const known = { ...createRequestScope('id'), ...scope };
  logRequest(request, response, { scope: known, path: '/graphql', quiet: false, sample, logger });
  response.emit('close');

  const [line = ''] = lines;
  expect(`${JSON.stringify(JSON.parse(line))}\n`).toBe(line);
  expect(line.replace(/"time":"[^"]+"/, '"time":""').replace(/"durationMs":\d+/, '"durationMs":0')).toBe(
    `{"level":30,"time":"","requestId":"id","method":"POST","path":"/graphql",${told},"durationMs":0,"msg":"request"}\n`,
  );
});

test.each([0, 7, 999, 1_000, 951_868_799_999, 951_868_800_000, 1_767_225_600_010])(
  '%d is told as ISO 8601 has it',
  (ms) => {
    expect(isoNow(ms)).toBe(new Date(ms).toISOString());
  },
);

test('gathered lines are written together, after a moment, before a line that is written at once, or when they are wanted', async () => {
  const written: string[] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  const output = logOutput({
    writableLength: 0,
    on: () => undefined,
    write(lines) {
      written.push(lines);
      resolve(lines);
    },
  });
  output.gather('a\n');
  output.gather('b\n');
  expect(written).toEqual([]);
  await promise;
  expect(written).toEqual(['a\nb\n']);
  output.gather('c\n');
  output.write('d\n');
  expect(written).toEqual(['a\nb\n', 'c\nd\n']);
  output.gather('e\n');
  output.flush();
  output.flush();
  expect(written).toEqual(['a\nb\n', 'c\nd\n', 'e\n']);
});
