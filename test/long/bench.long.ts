import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { dataOf } from '../../bench/compare/asking/equal-answers.ts';
import { Load } from '../../bench/compare/asking/load.ts';
import { workloadsOn } from '../../bench/compare/workloads.ts';
import { setStage } from '../../bench/scale/stage.ts';

test('the gateway answers what the benchmarks ask, and asks ZStack as often as the other servers do', async ({
  onTestFinished,
}) => {
  execFileSync('npm', ['run', '--silent', 'build']);
  const stage = await setStage(undefined);
  const { upstream } = stage;
  onTestFinished(() => upstream.stop());
  const server = await stage.gateway();
  onTestFinished(() => server.stop());

  const asked: Record<string, number> = {};
  for (const workload of workloadsOn(upstream.world)) {
    const load = new Load(server, workload, upstream.world.session);
    (await load.answers()).forEach(dataOf);
    const before = await upstream.requests();
    await load.run(10);
    asked[workload.name] = ((await upstream.requests()) - before) / 10;
  }
  expect(asked).toEqual({ W1: 1, W2: 1, W3: 1, W4: 2, W5: 1, W6: 1, W7: 1, W8: 1, W9: 2 });
});
