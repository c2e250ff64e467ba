import type { Logger } from 'pino';
import type { Zstack } from '../../zstack/zstack.ts';

const LOGGED_EVERY_MS = 60_000;

/** Tells the log when the first push has come, and at most once a minute that pushes are missed. @returns how to tell no more */
export function logPushes({ observe, time }: Pick<Zstack, 'observe' | 'time'>, logger: Logger): () => void {
  let haveCome = false;
  let missed = 0;
  let loggedAt = -Infinity;
  return observe({
    onPush(outcome) {
      if (outcome === 'missed') {
        missed += 1;
        if (time.elapsed() - loggedAt < LOGGED_EVERY_MS) return;
        const message = 'ZStack has not pushed the ends of jobs: does each of its nodes reach ZSTACK_WEBHOOK_URL?';
        logger.warn({ missed }, message);
        loggedAt = time.elapsed();
        missed = 0;
      } else if (!haveCome && outcome !== 'refused') {
        haveCome = true;
        logger.info('ZStack pushes the ends of jobs');
      }
    },
  });
}
