import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The core that the measured server has for itself; all else is on the next one. Undefined: nothing is pinned. */
export function pinSelf(): number | undefined {
  if (availableParallelism() < 2) return undefined;
  try {
    execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' });
    return 0;
  } catch {
    return undefined;
  }
}
