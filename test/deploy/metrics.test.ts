import { expect } from 'vitest';
import { metricDefinitions } from '../../scripts/operation/metric-definitions.ts';
import { processRegistry } from '../../src/server/operations/metrics/process-metrics.ts';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { createTemplate, prepare } from '../integration/create-template.ts';
import { gatewayOf, test } from '../integration/fixture.ts';
import { codegenManifest, file } from '../server/operation/manifest-fixture.ts';
import { type Expression, namesIn, ruled, seriesIn, shown } from './promql.ts';

/** Labels that Prometheus itself gives to whatever it scrapes. */
const OF_PROMETHEUS = ['job', 'instance'];

const IMAGES = 'query Images { images(first: 1) { nodes { backupStorageRefs { backupStorage { name } } } } }';

/** What `/metrics` shows of a process that was asked for something of each kind. */
async function scraped(cloud: Simulator): Promise<string> {
  const manifest = file(codegenManifest([{ id: 'images', body: IMAGES }]));
  const env = { TRUSTED_DOCUMENTS_FILE: manifest, TRUSTED_DOCUMENTS_ONLY: 'false' };
  const gateway = await gatewayOf(cloud, env, {}, { registry: processRegistry('1.2.3') });
  const { input } = prepare(cloud);
  const { job } = (await createTemplate(gateway, { input, waitSeconds: 0 })) as {
    readonly job: { readonly id: string };
  };
  for await (const event of gateway.listen('subscription ($id: ID!) { job(id: $id) { status } }', { id: job.id }))
    expect(event.errors).toBeUndefined();
  await gateway.ask(IMAGES);
  await gateway.ask('{ one: images { nodes { uuid } } same: images { nodes { uuid } } }');
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  await gateway.close();
  return text;
}

test('dashboard and rules name metrics and labels that a process shows', async ({ cloud }) => {
  const series = seriesIn(await scraped(cloud));
  const unknownIn = ({ title, expr, legendFormat = '' }: Expression): readonly string[] => {
    const { metrics, labels } = namesIn(expr);
    const known = new Set([...OF_PROMETHEUS, ...metrics.flatMap((name) => [...(series.get(name) ?? [])])]);
    const named = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
    const faults = [
      ...metrics.filter((name) => !series.has(name)),
      ...labels.filter((label) => !known.has(label)),
      ...named.filter((label) => !labels.includes(label)),
    ];
    return faults.map((fault) => `${title}: ${fault}`);
  };
  expect([...shown, ...ruled].flatMap(unknownIn)).toEqual([]);
  expect(shown.length * ruled.length).toBeGreaterThan(0);
});

test('a metric or a label that nobody shows is found', () => {
  expect(namesIn('sum by (le, code) (rate(one_total{operation="query"}[$__rate_interval])) / on (job) two')).toEqual({
    metrics: ['one_total', 'two'],
    labels: ['le', 'code', 'operation', 'job'],
  });
  expect(() => namesIn('rate(one_total[5m]')).toThrow(SyntaxError);
  expect(seriesIn('# HELP one x\none{a="1",b="x"} 2\ntwo 3\n')).toEqual(
    new Map([
      ['one', new Set(['a', 'b'])],
      ['two', new Set()],
    ]),
  );
});

test('the dashboard shows all of the gateway’s own metrics', async () => {
  const named = shown.flatMap(({ expr }) => namesIn(expr).metrics);
  const own = (await metricDefinitions()).filter(({ name }) => /^(?:graphql|zstack|gateway|http)_/.test(name));
  const isShown = (name: string) => named.some((one) => one === name || one.startsWith(`${name}_`));
  expect(own.map(({ name }) => name).filter((name) => !isShown(name))).toEqual([]);
});
