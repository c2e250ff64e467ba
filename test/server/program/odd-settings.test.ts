import { describe } from 'vitest';
import { ConfigError, readConfig, settings } from '../../../src/config.ts';
import { hostGuard } from '../../../src/server/http/allowed-hosts.ts';
import { clientAddressReader } from '../../../src/server/http/client-address.ts';
import { connectCloud } from '../../../src/server/cloud.ts';
import { crossOrigin } from '../../../src/server/http/cross-origin.ts';
import { createLogger } from '../../../src/server/operations/logger.ts';
import { test } from '../gateway-fixture.ts';

const ODD = [
  ['%', '%zz', '50%off', '..', '/', '\\', '*', '**', '*.*', ',', ',,', '-', '_', '@', ':', '::', '[', '[]', '[::1]'],
  ['0', '-0', '-1', '+1', '1.5', '1e3', '0x10', '٣', '999999999999999', '1 000', '1,000', 'NaN', 'Infinity'],
  [
    'true ',
    'TRUE',
    'yes',
    'null',
    'undefined',
    '<nil>',
    '${X}',
    '{{ x }}',
    '"quoted"',
    "'quoted'",
    '\u0000',
    '\u{1f642}',
  ],
  [
    'http://',
    'https://',
    'http:',
    '//',
    'http://a b',
    'http://[::1',
    'http://p:99999',
    'http://p:0',
    'http://p:',
    'http://*',
  ],
  ['http://u:50%off@p:3128', 'http://u%zz@p', 'http://%@p', 'http://u:%e4@p', 'http://u:p@ss@p', 'http://日本/%zz'],
  ['https://*.corp.example', 'https://*.', 'https://.a.example', 'tauri://', 'tauri://localhost', 'null', 'file://'],
  ['10.0.0.0/0', '10.0.0.0/33', '10.0.0.0/255.0.255.0', '10.0.0', '::/0', '::/129', 'fe80::1%eth0', 'loopback,x'],
  [
    'Etc/GMT+8',
    'Etc/Unknown',
    'Asia/',
    'asia/shanghai',
    '+08',
    '+08:60',
    '+24:00',
    '-00:00',
    'UTC+8',
    'Factory',
    'GMT',
  ],
  ['a'.repeat(100_000), 'A B', 'x\r\ny: z', 'x\ny', 'a;b', 'é'],
].flat();

const logger = createLogger('silent');

describe('no value of a setting stops the start without naming the setting:', () => {
  for (const { name } of settings) {
    test(name, async ({ expect }) => {
      for (const value of ODD) {
        const faults: string[] = [];
        try {
          const url = new URL('http://127.0.0.1:1/zstack');
          const config = readConfig({ ZSTACK_URL: url.href, [name]: value });
          const zstack = connectCloud(config, config.cloud.kind === 'zstack' ? config.cloud.urls : [url], logger);
          if (config.timeZone !== undefined) await zstack.cloud.zone();
          clientAddressReader(config.trustedProxies);
          crossOrigin(config);
          hostGuard(config.allowedHosts);
          await zstack.close();
        } catch (error) {
          if (error instanceof ConfigError) faults.push(...error.faults);
          else faults.push(String(error));
        }
        for (const fault of faults) expect(fault, `${name}=${value}`).toMatch(new RegExp(`^${name} `));
      }
    });
  }
});
