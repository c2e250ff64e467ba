import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import { printClientFiles } from '../../scripts/print-client-files.ts';
import { printErrors } from '../../scripts/print-errors.ts';
import { printFaults } from '../../scripts/print-faults.ts';
import { printImageApis } from '../../scripts/print-image-apis.ts';
import { printFacts } from '../../scripts/facts/print-facts.ts';
import { printJobs } from '../../scripts/print-jobs.ts';
import { printListResolvers, printNodes } from '../../scripts/lists/print-list-resolvers.ts';
import { printLimits } from '../../scripts/print-limits.ts';
import { printLists } from '../../scripts/lists/print-lists.ts';
import { printMetrics } from '../../scripts/operation/print-metrics.ts';
import { printRegistry } from '../../scripts/print-registry.ts';
import { printSchemaReference } from '../../scripts/print-schema-reference.ts';
import { printSettings } from '../../scripts/print-settings.ts';
import { printSimulatorApis } from '../../scripts/print-simulator-apis.ts';
import { apis } from '../../simulator/src/api/apis.ts';
import { apiFacts } from '../../simulator/src/facts/apis.ts';

function expectCurrent(files: readonly { readonly filename: string; readonly content: string }[]): void {
  for (const { filename, content } of files) {
    expect(readFileSync(filename, 'utf8'), `${filename} is stale: run npm run generate`).toBe(content);
  }
}

test('the generated code is what `npm run generate` writes today', async () => {
  const context = await loadContext('codegen.yml');
  context.updateConfig({ silent: true, errorsOnly: true });
  const files: unknown = await generate(context, false);
  expect(files).toBeInstanceOf(Array);
  expectCurrent(files as { filename: string; content: string }[]);
});

test('the facts that are used are those of docs/zstack/api-facts.json', async () => {
  expectCurrent(await printFacts());
});

test('the registry names every folder’s resolvers and jobs', async () => {
  expectCurrent(await printRegistry());
});

test('the table of error codes in the docs is the one that the code goes by', async () => {
  expectCurrent([await printErrors()]);
});

test('the reference of the schema in the docs is that of the schema', async () => {
  expectCurrent([await printSchemaReference()]);
});

test('the settings in the docs are those that the process reads', async () => {
  expectCurrent([await printSettings()]);
});

test('the limits in the docs are those that the code goes by', async () => {
  expectCurrent([await printLimits()]);
});

test('the metrics in the docs are those that a gateway registers', async () => {
  expectCurrent([await printMetrics()]);
});

test('the table of faults in the docs is the one that their tests go by', async () => {
  expectCurrent([await printFaults()]);
});

test('the table of ZStack’s image APIs says where each is in the graph today', async () => {
  expectCurrent([await printImageApis()]);
});

test('what clients copy is what the schema and the tables of errors say', async () => {
  expectCurrent(await printClientFiles());
});

test('the lists, filters, orders and enums are those that the resources declare', async () => {
  expectCurrent([...(await printLists()), await printListResolvers(), await printNodes()]);
});

test('the operations and outcomes of jobs are those of the mutations that run as jobs', async () => {
  expectCurrent([await printJobs()]);
});

test('the simulator has every API that is declared in its folder', async () => {
  expectCurrent([await printSimulatorApis()]);
  const named = Object.values(apiFacts).map(({ message }) => message);
  expect(apis.map(({ facts }) => facts.message).toSorted()).toEqual(named.toSorted());
});
