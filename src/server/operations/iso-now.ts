let second = Number.NaN;
let upToSecond = '';

/** A time as `toISOString` tells it. Those that come one after another mostly differ in the milliseconds: all before is written once a second. */
export function isoNow(now = Date.now()): string {
  const milliseconds = now % 1_000;
  if (now - milliseconds !== second) {
    second = now - milliseconds;
    upToSecond = new Date(second).toISOString().slice(0, -'000Z'.length);
  }
  return `${upToSecond}${String(milliseconds).padStart(3, '0')}Z`;
}
