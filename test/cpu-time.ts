/** CPU time that this process has used, in milliseconds: what else keeps the machine busy does not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What `work` takes of it. */
export function cpuMsOf(work: () => void): number {
  const begin = cpuMs();
  work();
  return cpuMs() - begin;
}

/** For how long the process can answer nobody else while it answers this: the shortest of three times. */
export async function standstill(ask: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const begin = cpuMs();
    await ask();
    rounds.push(cpuMs() - begin);
  }
  return Math.min(...rounds);
}
