import { describe, expect, test } from 'vitest';
import { idleSettings, readConfig } from '../../../src/config.ts';

describe('headers for pages that may not ask are told to be set in vain:', () => {
  for (const [env, names] of [
    [{ CORS_HEADERS: 'x-a', CORS_ORIGINS: '' }, ['CORS_HEADERS']],
    [{ CORS_HEADERS: 'x-a', CORS_ORIGINS: 'https://console.example' }, []],
    [{ CORS_HEADERS: 'x-a' }, []],
    [{ CORS_HEADERS: '', CORS_ORIGINS: '' }, []],
    [{ CORS_HEADERS: 'x-a', ZSTACK_URL: 'http://127.0.0.1:1/zstack', NODE_ENV: 'production' }, ['CORS_HEADERS']],
  ] as const) {
    test(JSON.stringify(env), () => {
      expect(idleSettings(readConfig(env)).map(({ name }) => name)).toEqual(names);
    });
  }
});
