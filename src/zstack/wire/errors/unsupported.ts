import type { ApiName } from '../../facts/facts.ts';
import { ZstackFailure } from './failure.ts';

/** The failure of an API that the cloud does not have. @param status of ZStack's answer; without one that was known, and nothing was sent */
export function unsupported(api: ApiName, status?: number): ZstackFailure {
  const needs = shownName(api);
  return new ZstackFailure('unsupported', `This cloud has no ${needs}.`, {
    sent: status !== undefined,
    status: status ?? NO_SUCH_API,
    reason: `LACKS ${needs}`,
    saidByZstack: true,
    needs,
  });
}

/** What ZStack would have answered. */
const NO_SUCH_API = 404;

/** What ZStack's documentation calls an API, or the query engine that it is. */
const shownName = (api: ApiName): string => api.replace(/^API(?:(ZQL)Query|(\w+))Msg$/, '$1$2');
