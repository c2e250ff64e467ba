import type { Zstack } from '../zstack/zstack.ts';

export interface Readiness {
  readonly ready: boolean;
  /** For the operator; holds no address. */
  readonly reason: string;
}

const cacheMs = 1000;
const pingTimeoutMs = 2000;

/** Asks the cloud at most once a second, however many probes come, and waits two seconds at most. */
export function readinessProbe(zstack: Pick<Zstack, 'ping'>, isDraining: () => boolean) {
  let latest: { readonly askedAt: number; readonly answers: Promise<boolean> } | undefined;
  return async (): Promise<Readiness> => {
    if (isDraining()) return { ready: false, reason: 'draining: the gateway is shutting down' };
    if (latest === undefined || performance.now() - latest.askedAt > cacheMs) {
      latest = { askedAt: performance.now(), answers: answers(zstack) };
    }
    return (await latest.answers)
      ? { ready: true, reason: 'serving, and ZStack answers' }
      : { ready: false, reason: 'ZStack does not answer' };
  };
}

async function answers(zstack: Pick<Zstack, 'ping'>): Promise<boolean> {
  const timeout = AbortSignal.timeout(pingTimeoutMs);
  const expired = new Promise<false>((resolve) => {
    timeout.addEventListener('abort', () => resolve(false), { once: true });
  });
  const answered = zstack.ping({ signal: timeout }).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, expired]);
}
