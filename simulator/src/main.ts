#!/usr/bin/env node
import { helpText, parseCommandLine } from './command-line.ts';
import { startSimulator, type Simulator } from './simulator.ts';
import { UsageError } from './usage-error.ts';

function announce({ url, demo, nodes }: Simulator): void {
  console.log(`ZStack simulator at ${url}`);
  if (nodes.length > 1)
    console.log(`Its nodes, as the gateway takes them: ZSTACK_URL=${nodes.map((node) => node.url).join(',')}`);
  console.log(`Demo session: ${demo.session}`);
  console.log('Accounts: admin and alice, password "password". The option --help lists options and fault switches.');
  console.log(`Try: curl -H 'Authorization: OAuth ${demo.session}' '${url}/v1/images?limit=1'`);
}

function explained(error: unknown): unknown {
  if (error instanceof UsageError) return `${error.message}\nThe option --help lists every option.`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nAnother program listens there: choose a port with --port or SIMULATOR_PORT.`;
  }
  return error;
}

async function main(): Promise<void> {
  const { help, ...options } = parseCommandLine(process.argv.slice(2), process.env['SIMULATOR_PORT']);
  if (help) {
    console.log(helpText());
    return;
  }
  const simulator = await startSimulator(options);
  announce(simulator);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void simulator.close());
}

try {
  await main();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
