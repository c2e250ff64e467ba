import { describe, expect } from 'vitest';
import { test } from './program-fixture.ts';

/** Preloaded: to Node the package is not there, as in a production install. */
const notInstalled = `
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier !== 'zstack-simulator') return next(specifier, context);
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    },
  });
`;
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(notInstalled)}`;

describe('where the package of the simulator is not installed', () => {
  test('the gateway starts in front of a real cloud', async ({ start }) => {
    const program = start({ PORT: '0', HOST: '127.0.0.1', ZSTACK_URL: 'http://127.0.0.1:1/zstack', NODE_OPTIONS });
    expect(await program.printed(/^Cloud .*\n/m)).toContain('GraphQL');
  });

  test('without a cloud it says what is missing, and ends with 1', async ({ start }) => {
    const program = start({ PORT: '0', NODE_OPTIONS });
    expect(await program.ended()).toBe(1);
    expect(program.stderr()).toContain('no ZSTACK_URL, and the package zstack-simulator');
    expect(program.stderr()).not.toContain('    at ');
  });
});
