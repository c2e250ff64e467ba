import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listenOn } from '../listen-on.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Audits against a registry that answers so; what it told, and how it ended. */
async function audit(answer: RequestListener): Promise<{ readonly told: string; readonly code: number | null }> {
  const registry = createServer(
    (request, response) => void request.resume().once('end', () => answer(request, response)),
  );
  const cache = await mkdtemp(join(tmpdir(), 'audit-'));
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${await listenOn(registry)}/`,
    npm_config_cache: cache,
  };
  const child = spawn(process.execPath, ['scripts/audit.ts'], { cwd: root, env });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  await rm(cache, { recursive: true, force: true });
  registry.close();
  return { told: out + errors, code: child.exitCode };
}

const advising = (severity: string, name: string): RequestListener => {
  const advisory = { id: 1, url: 'https://example.org', title: 'it leaks', severity, vulnerable_versions: '*' };
  return ({ method }, response) => {
    response.writeHead(method === 'POST' ? 200 : 404, { 'content-type': 'application/json' });
    response.end(method === 'POST' ? JSON.stringify({ [name]: [advisory] }) : '{}');
  };
};

test('a grave advisory of what runs ends the build', async () => {
  const { told, code } = await audit(advising('high', 'undici'));
  expect(told).toContain('high: undici, which runs');
  expect(code).toBe(1);
});

test('a light one, and one of what only builds, are told and end nothing', async () => {
  const light = await audit(advising('moderate', 'undici'));
  expect(light).toMatchObject({ told: expect.stringContaining('moderate: undici') as unknown, code: 0 });
  const building = await audit(advising('critical', 'prettier'));
  expect(building).toMatchObject({
    told: expect.stringContaining('critical: prettier, which only builds and tests') as unknown,
    code: 0,
  });
});

test('a registry without advisories is told aloud, and ends nothing', async () => {
  const { told, code } = await audit((_, response) => response.writeHead(405).end());
  expect(told).toMatch(/^NOT AUDITED: \., .*405/m);
  expect(code).toBe(0);
});
