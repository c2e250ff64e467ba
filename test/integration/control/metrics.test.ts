import { expect } from 'vitest';
import { createTemplate, prepare } from '../create-template.ts';
import { drivenTest as test, type TestGateway } from '../fixture.ts';

const scrape = async ({ url }: TestGateway) => (await fetch(`${url}/metrics`)).text();

test('requests to ZStack are counted by path template and outcome', async ({ cloud, gateway }) => {
  const { near } = prepare(cloud);
  await gateway.ask('{ backupStorages { nodes { name zones { name } } } }');
  await gateway.ask(`{ backupStorage(uuid: "${near.uuid}") { name } }`);
  cloud.faults.add({ fault: 'proxy-error', status: 502, on: { path: '/images' } });
  await gateway.ask('{ images { nodes { name } } }');
  const text = await scrape(gateway);
  expect(text).toContain('zstack_requests_total{method="GET",api="/backup-storage",outcome="200"} 2');
  expect(text).toMatch(/zstack_requests_total\{method="GET",api="\/images",outcome="502"\} [1-9]/);
  expect(text).toContain('zstack_request_duration_seconds_count{method="GET",api="/backup-storage"} 2');
  expect(text).toMatch(/zstack_response_bytes_total\{method="GET",api="\/backup-storage"\} [1-9]\d\d/);
  expect(text).toContain('zstack_connections_in_use 0');
  expect(text).toContain('zstack_connections_limit 64');
  expect(text).toContain('zstack_requests_queued{class="session"} 0');
  expect(text).not.toContain(near.uuid);
});

test('what an operation shares, and what it reads together, is counted', async ({ cloud, gateway }) => {
  prepare(cloud);
  await gateway.ask('{ a: zones { nodes { uuid } } b: zones { nodes { uuid } } }');
  await gateway.ask('{ volumeSnapshots { nodes { volume { name } } } }');
  const text = await scrape(gateway);
  expect(text).toContain('zstack_reads_shared_total{method="GET",api="/zones"} 1');
  expect(text).toContain('zstack_batch_uuids_sum 1');
  expect(text).toContain('zstack_batch_uuids_count 1');
});

test('jobs are counted by how they were told to stand', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  await createTemplate(gateway, { input, waitSeconds: 60 });
  await createTemplate(gateway, { input, waitSeconds: 0 });
  cloud.faults.add({ fault: 'fail-job', on: { method: 'POST' } });
  await createTemplate(gateway, { input, waitSeconds: 60 });
  const text = await scrape(gateway);
  const told = (status: string) =>
    `zstack_jobs_told_total{operation="CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT",status="${status}"} 1`;
  for (const status of ['succeeded', 'running', 'failed']) expect(text).toContain(told(status));
  expect(text).toContain('zstack_jobs_awaited{operation="CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT"} 0');
  expect(text).toMatch(/zstack_requests_total\{method="GET",api="\/api-jobs\/\{uuid\}",outcome="\d+"\} [1-9]/);
});

test.extend('env', { ZSTACK_CONNECTIONS: '1', ZSTACK_MAX_QUEUED: '0' })(
  'what finds no place in the queue is shed',
  async ({ cloud, gateway }) => {
    prepare(cloud);
    await gateway.ask('{ images { nodes { uuid } } zones { nodes { uuid } } volumes { nodes { uuid } } }');
    const text = await scrape(gateway);
    expect(text).toMatch(/gateway_shed_total\{reason="zstack_queue"\} [12]/);
    expect(text).toContain('gateway_shed_total{reason="door"} 0');
    expect(text).toMatch(/zstack_requests_total\{method="GET",api="\/\w+",outcome="overloaded"\} 1/);
  },
);
