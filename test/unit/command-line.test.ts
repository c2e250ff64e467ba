import { describe, expect, test } from 'vitest';
import { readCommand, UsageError } from '../../src/command-line.ts';

describe('the arguments', () => {
  for (const [args, command] of [
    [[], 'serve'],
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['--version'], 'version'],
    [['-v'], 'version'],
  ] as const) {
    test(`${JSON.stringify(args)} mean ${command}`, () => expect(readCommand(args)).toBe(command));
  }

  for (const args of [['--port', '4315'], ['--port=4315'], ['4315'], ['serve'], ['-p'], ['--help', '--hlep'], ['']]) {
    test(`${JSON.stringify(args)} are none`, () => expect(() => readCommand(args)).toThrow(UsageError));
  }
});
