import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { summarizeSettings } from '../../../src/config/summary.ts';
import { ConfigError, type Environment, readConfig } from '../../../src/config.ts';
import { file } from '../operation/manifest-fixture.ts';

function faultsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('ZSTACK_URL of several management nodes', () => {
  const urls = 'http://10.0.0.2:8080/zstack, https://cloud.example/zstack/';

  test('is a list, separated by commas: neither scheme nor path has to be the same', () => {
    const { cloud } = readConfig({ ZSTACK_URL: `${urls},http://10.0.0.4` });
    expect(cloud.kind === 'zstack' && cloud.urls.map(({ href }) => href)).toEqual([
      'http://10.0.0.2:8080/zstack',
      'https://cloud.example/zstack',
      'http://10.0.0.4/',
    ]);
  });

  test('tells of each that is wrong, and repeats no secret', () => {
    const faults = faultsOf({ ZSTACK_URL: `${urls},10.0.0.3:8080,,http://admin:s3cret@10.0.0.4/zstack` });
    expect(faults).toEqual([
      expect.stringMatching(/^ZSTACK_URL must be an http or https URL .* several, separated by commas, but holds "10/),
      expect.stringMatching(/^ZSTACK_URL must be .* but holds ""$/),
      expect.stringMatching(/^ZSTACK_URL must be .* but holds "http:\/\/\*\*\*@10\.0\.0\.4\/zstack"$/),
    ]);
  });

  test('names each of them once, and none by the URL of its API', () => {
    expect(faultsOf({ ZSTACK_URL: 'http://h/zstack,http://H:80/zstack/' })).toEqual([
      'ZSTACK_URL must name each management node once, but holds http://h/zstack twice',
    ]);
    expect(faultsOf({ ZSTACK_URL: 'http://h/zstack,http://i/zstack/v1' })).toEqual([
      expect.stringContaining('the gateway appends /v1 itself'),
    ]);
  });

  test('may be of https in part, which a private CA is for', () => {
    const env = { ZSTACK_CA_FILE: file(`${rootCertificates[0]}\n`) };
    expect(faultsOf({ ...env, ZSTACK_URL: urls })).toEqual([]);
    expect(faultsOf({ ...env, ZSTACK_URL: 'http://h/zstack,http://i/zstack' })).toEqual([
      'ZSTACK_CA_FILE is for an https cloud, but ZSTACK_URL is no https URL',
    ]);
  });

  test('is shown in the log without its hosts', () => {
    expect(summarizeSettings({ ZSTACK_URL: urls })).toEqual({
      ZSTACK_URL: 'http://(host)/zstack, https://(host)/zstack/',
    });
  });
});

describe('ZSTACK_WEBHOOK_URL', () => {
  test('is a base URL, whose slash at the end does not count, and the log tells only that it is set', () => {
    const env = { ZSTACK_WEBHOOK_URL: 'https://gw.example/one/' };
    expect(readConfig(env).zstackWebhook).toBe('https://gw.example/one');
    expect(readConfig({ ZSTACK_WEBHOOK_URL: 'http://10.0.0.7:4000' }).zstackWebhook).toBe('http://10.0.0.7:4000');
    expect(summarizeSettings(env)).toEqual({ ZSTACK_WEBHOOK_URL: '(set)' });
  });

  test('holds no secret: one that is given is not repeated', () => {
    expect(faultsOf({ ZSTACK_WEBHOOK_URL: 'http://user:s3cret@10.0.0.7:4000' })).toEqual([
      'ZSTACK_WEBHOOK_URL must be an http or https URL such as http://10.0.0.7:4000, without user name, password, query or fragment, but is "http://***@10.0.0.7:4000"',
    ]);
  });

  test("is not the cloud's own", () => {
    const faults = (ZSTACK_WEBHOOK_URL: string) =>
      faultsOf({ ZSTACK_URL: 'http://10.0.0.2:8080/zstack,http://10.0.0.3:8080/zstack', ZSTACK_WEBHOOK_URL });
    expect(faults('http://10.0.0.3:8080/')).toEqual([
      "ZSTACK_WEBHOOK_URL must be this gateway's own address as the cloud reaches it, but is the cloud's",
    ]);
    expect(faults('http://10.0.0.3:4000/')).toEqual([]);
  });
});
