import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const sources = join(root, 'simulator');
let folder = '';

/** The package as a stranger gets it: packed, and installed in a folder with nothing else in it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zstack-simulator-'));
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: sources });
  const tarball = stdout.trim().split('\n').at(-1) ?? '';
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], { cwd: folder });
  return () => rm(folder, { recursive: true });
}, 120_000);

test('its command serves the demo', async ({ onTestFinished }) => {
  const command = join(folder, 'node_modules/.bin/zstack-simulator');
  const program = spawn(command, ['--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void program.kill());
  const told: string[] = [];
  for await (const line of createInterface({ input: program.stdout })) {
    told.push(line);
    if (line.startsWith('Try: ')) break;
  }
  const url = /^ZStack simulator at (\S+)$/m.exec(told.join('\n'))?.[1] ?? '';
  const session = /^Demo session: (\S+)$/m.exec(told.join('\n'))?.[1] ?? '';
  const answer = await fetch(`${url}/v1/zones`, { headers: { authorization: `OAuth ${session}` } });
  expect(await answer.json()).toMatchObject({ inventories: [{ type: 'zstack' }, { type: 'zstack' }] });
  const exited = once(program, 'exit');
  program.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('a program imports it by its name', async () => {
  const script = `
    import { startSimulator } from 'zstack-simulator';
    const cloud = await startSimulator({ seed: 'empty' });
    cloud.addZone({ name: 'another' });
    const answer = await fetch(cloud.url + '/v1/zones?count=true', {
      headers: { authorization: 'OAuth ' + cloud.demo.session },
    });
    console.log(await answer.text());
    await cloud.close();
  `;
  await writeFile(join(folder, 'script.js'), script);
  const { stdout } = await run(process.execPath, ['script.js'], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ total: 2 });
});

test('its types are there too', async () => {
  const program = `
    import { startSimulator, type FaultRule, type Simulator } from 'zstack-simulator';
    const rule: FaultRule = { fault: 'delay', ms: 5 };
    const cloud: Simulator = await startSimulator({ faults: [rule] });
    const milliseconds: number = cloud.addImage().createDate.epochMs;
    // @ts-expect-error -- there is no such fault
    cloud.faults.add({ fault: 'earthquake', ms: milliseconds });
  `;
  await writeFile(join(folder, 'program.ts'), program);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2025', '--types', 'node'];
  const typeRoots = join(root, 'node_modules/@types');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, ...options, '--typeRoots', typeRoots, 'program.ts'], { cwd: folder }).catch(
    (error: unknown) => {
      throw new Error(`tsc found faults: ${String(Reflect.get(Object(error), 'stdout'))}`);
    },
  );
});
