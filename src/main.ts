import { helpText, readCommand, readVersion } from './command-line.ts';
import { readConfig } from './config.ts';
import { fail } from './fail.ts';

async function main(): Promise<void> {
  switch (readCommand(process.argv.slice(2))) {
    case 'help':
      console.log(helpText());
      return;
    case 'version':
      console.log(readVersion());
      return;
    case 'serve':
      await serve();
  }
}

/** What serves is loaded when it is known that it can. */
async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const { start } = await import('./start.ts');
  await start(config, process.env);
}

// A reader that ends, or a disk that is full, must not end the service.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

try {
  await main();
} catch (error) {
  fail(error);
}
