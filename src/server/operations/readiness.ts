import { reasonOf } from '../../zstack/wire/errors/failure-reason.ts';
import { ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import type { Zstack } from '../../zstack/zstack.ts';

export interface Readiness {
  readonly ready: boolean;
  /** For the operator; holds no address. */
  readonly reason: string;
}

const cacheMs = 1000;
/** Also the longest that a start waits for the cloud's first answer. */
export const PING_TIMEOUT_MS = 2000;

const READY: Readiness = { ready: true, reason: 'serving, and ZStack answers' };

/** Asks the cloud at most once a second, however many probes come, and waits two seconds at most. */
export function readinessProbe(zstack: Pick<Zstack, 'ping'>, isDraining: () => boolean) {
  let latest: { readonly askedAt: number; readonly answer: Promise<Readiness> } | undefined;
  return async (): Promise<Readiness> => {
    if (isDraining()) return { ready: false, reason: 'draining: the gateway is shutting down' };
    if (latest === undefined || performance.now() - latest.askedAt > cacheMs) {
      latest = { askedAt: performance.now(), answer: ask(zstack) };
    }
    return latest.answer;
  };
}

function ask(zstack: Pick<Zstack, 'ping'>): Promise<Readiness> {
  const { promise, resolve } = Promise.withResolvers<Readiness>();
  const timer = setTimeout(() => resolve(notReady('TIMEOUT')), PING_TIMEOUT_MS);
  zstack
    .ping(PING_TIMEOUT_MS)
    .then(
      () => resolve(READY),
      (error: unknown) => resolve(notReady(whyOf(error))),
    )
    .finally(() => clearTimeout(timer));
  return promise;
}

const whyOf = (error: unknown): string | undefined =>
  error instanceof ZstackFailure ? (error.reason ?? reasonOf(error)) : undefined;

const notReady = (why: string | undefined): Readiness => ({
  ready: false,
  reason: why === undefined ? 'ZStack does not answer' : `ZStack does not answer: ${why}`,
});
