import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { findExecutable } from '../find-executable.ts';
import { deployFile, REPOSITORY } from './files.ts';

const run = promisify(execFile);
const systemdAnalyze = findExecutable('systemd-analyze');
const UNIT = 'zstack-graphql.service';
/** In tenths of what systemd calls the exposure of a service: 10 of it is one that could do anything. */
const MOST_EXPOSED = 20;

test('the Dockerfile is one', () => {
  expect(validate(deployFile('Dockerfile'))).toEqual([]);
});

test.skipIf(systemdAnalyze === undefined)('systemd takes the unit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zstack-graphql-'));
  const unit = join(folder, UNIT);
  // a Node.js that is there
  await writeFile(unit, deployFile(`systemd/${UNIT}`).replace('/usr/local/bin/node', process.execPath));
  expect((await run(systemdAnalyze ?? '', ['verify', unit])).stderr).toBe('');
  await rm(folder, { recursive: true });
});

test.skipIf(systemdAnalyze === undefined)('systemd finds the unit well locked up', async () => {
  const unit = join(REPOSITORY, 'deploy/systemd', UNIT);
  await run(systemdAnalyze ?? '', ['security', '--offline=true', '--no-pager', `--threshold=${MOST_EXPOSED}`, unit]);
});
