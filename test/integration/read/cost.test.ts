import { describe } from 'vitest';
import { test as base } from '../fixture.ts';

const test = base.extend('cloudOptions', { seed: 'demo' });

interface Told {
  readonly extensions: { readonly cost: { readonly rows: number; readonly requests: number } };
}

/** Queries of each kind of field that asks ZStack for something. */
const queries: Readonly<Record<string, string>> = {
  'pages with edges': `{ images(first: 100) { totalCount nodes {
    bootMode systemTags { tag } userTags { tag } owner { name } viewerIsOwner sourceSnapshot { name } sourceVolume { name }
    backupStorageRefs { backupStorage { name zones { name } } }
  } } }`,
  'pages below rows': `{ volumes(first: 100) { nodes {
    vmInstance { name } rootImage { name } snapshots { totalCount nodes { parent { name } tree { volume { name } } } } snapshotTrees: snapshots(first: 5) { nodes { uuid } }
  } } }`,
  'machines and storages': `{ vmInstances { nodes { zone { name } image { name } rootVolume { name } volumes { totalCount } } }
    primaryStorages { nodes { zone { name } volumes { nodes { name } } snapshots { nodes { name } } } } zones { nodes { name } } backupStorages { nodes { images { nodes { name } } } } }`,
  candidates: '{ volumeSnapshots(first: 100) { nodes { candidateBackupStorages { name } } } }',
  'who asks':
    '{ viewer { account { name } isAdmin session { valid accountUuid expiresAt } quotas { name used } } session { valid accountUuid expiresAt } }',
};

describe('ZStack is asked for no more than the cost tells:', () => {
  for (const [name, query] of Object.entries(queries)) {
    test(name, async ({ cloud, gateway, expect }) => {
      await gateway.ask('{ images(first: 1) { nodes { uuid } } zones { totalCount } }');
      const before = cloud.requests.length;
      const { text, errors } = await gateway.ask(query, {}, { headers: { 'x-query-cost': '1' } });
      expect(errors).toEqual([]);
      const { cost } = (JSON.parse(text) as Told).extensions;
      const asked = cloud.requests.length - before;
      expect(asked).toBeGreaterThan(0);
      expect(cost.requests).toBeGreaterThanOrEqual(asked);
    });
  }
});
