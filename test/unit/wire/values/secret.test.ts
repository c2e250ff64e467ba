import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, inspect } from 'node:util';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { Secret } from '../../../../src/zstack/wire/values/secret.ts';

const text = '0123456789abcdef0123456789abcdef';
const secret = new Secret(text);

test('what prints a secret prints a word in its place, and what looks into it finds nothing', () => {
  const lines: string[] = [];
  pino({ base: null }, { write: (line) => void lines.push(line) }).info({ secret, of: { secret } }, 'a line');
  const shown = [
    String(secret),
    `OAuth ${String(secret)}`,
    JSON.stringify({ secret }),
    format('%s %o %j', secret, secret, secret),
    inspect({ of: [secret] }, { showHidden: true, depth: null }),
    String(new Error('it failed', { cause: secret }).cause),
    Object.entries(secret).join(' '),
    lines.join(''),
  ];
  for (const one of shown) expect(one).not.toContain(text);
  expect(shown.filter((one) => one.includes('[redacted]'))).toHaveLength(7);
});

test('equal secrets have one key, however they are written, and it does not tell them', () => {
  expect(new Secret(text.toUpperCase()).key).toBe(secret.key);
  expect(new Secret('f'.repeat(32)).key).not.toBe(secret.key);
  expect(secret.key).not.toContain(text);
});

test('a password is its digest', () => {
  expect(Secret.reveal(Secret.ofPassword('password'))).toBe(
    'b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86',
  );
});

test('a secret is told where it is written to the wire or answered to a log-in, and nowhere else', () => {
  const root = join(import.meta.dirname, '../../../../src');
  const tellers = globSync('**/*.ts', { cwd: root }).filter((file) =>
    /\breveal\(/.test(readFileSync(join(root, file), 'utf8').replaceAll(/^ +static reveal\(/gm, '')),
  );
  expect(tellers.toSorted()).toEqual(['graphql/session/resolvers.ts', 'zstack/wire/api.ts', 'zstack/wire/caller.ts']);
});
