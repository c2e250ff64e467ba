// Runs before any TypeScript is loaded: an old Node would stop at the first `.ts` file with a message that helps nobody.
import module from 'node:module';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `zstack-graphql needs Node.js 24 or newer, but this is ${process.version} (${process.platform} ${process.arch}).\n` +
      'On Linux (x64, arm64) and Windows (x64) `npm ci` brings a fitting one: run it again without --omit=optional.\n' +
      'Elsewhere install Node.js 24 and run the command again.',
  );
  process.exit(1);
}

// What Node makes of the TypeScript is kept for the next start, which takes half the time.
module.enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/node-compile`);
