import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pollDelayMs } from '../../../src/zstack/jobs/waiting.ts';

test('polling starts at a fraction of a second, grows, and never rests longer than five seconds', () => {
  const delays = Array.from({ length: 30 }, (_, attempt) => pollDelayMs(attempt, 1));
  expect(delays[0]).toBeLessThanOrEqual(250);
  expect(delays.at(-1)).toBe(5_000);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
});

test('a part of each delay is left to chance', () => {
  expect(pollDelayMs(20, 0)).toBe(3_750);
  expect(pollDelayMs(20, 0.5)).toBe(4_375);
});

/** How often a job that takes so long is polled for until its end is told, and how late that is. */
function polled(durationMs: number, leastMs = 0) {
  let at = 0;
  for (let attempt = 0; ; attempt += 1) {
    at += Math.max(leastMs, pollDelayMs(attempt, 0.5));
    if (at >= durationMs) return { polls: attempt + 1, lateMs: at - durationMs };
  }
}

/** How late it is on average, for jobs that take about so long. */
function meanLateMs(durationMs: number): number {
  const late = Array.from({ length: 400 }, (_, index) => polled(durationMs * (0.8 + index / 1000)).lateMs);
  return late.reduce((sum, ms) => sum + ms, 0) / late.length;
}

test('docs/jobs.md tells how often a job is polled for, and how late its end is told', () => {
  const page = readFileSync(new URL('../../../docs/jobs.md', import.meta.url), 'utf8');
  const rows = page.matchAll(
    /^\| (\d+) (s|min) +\| (\d+) times +\| ([\d.]+) s late +\| (?:once|(\d+) times) +\| at once +\|$/gm,
  );
  const told = [...rows].map(([, time, unit, polls, lateSeconds, pushed = '1']) => {
    return { seconds: Number(time) * (unit === 's' ? 1 : 60), told: [polls, lateSeconds, pushed].map(Number) };
  });
  expect(told.map(({ seconds }) => seconds)).toEqual([3, 30, 600]);
  for (const { seconds, told: numbers } of told) {
    const lateSeconds = Math.round(meanLateMs(seconds * 1000) / 100) / 10;
    expect(numbers).toEqual([polled(seconds * 1000).polls, lateSeconds, polled(seconds * 1000, 10_000).polls]);
  }
});
