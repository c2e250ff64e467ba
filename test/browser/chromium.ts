import { accessSync, constants } from 'node:fs';
import { findExecutable } from '../find-executable.ts';

/** Path of an installed Chromium: `CHROMIUM_PATH`, or the first that PATH has. Undefined where there is none. */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given === undefined)
    return findExecutable('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  accessSync(given, constants.X_OK);
  return given;
}

/** Nothing that calls home, and no name but this machine's is resolved. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
