import { judge, refusalOf, type Verdict } from './wire/answer.ts';
import type { WireRequest } from './wire/api.ts';
import { type Caller, type CallOptions, type MoreHeaders, shareOf, toCallHeaders } from './wire/caller.ts';
import type { Cloud } from './cloud.ts';
import { ZstackApiError, ZstackFailure } from './wire/errors/failure.ts';
import type { ApiName } from './facts/facts.ts';
import type { NodeAnswer, Target } from './wire/http/exchange.ts';
import type { Transport } from './wire/http/transport.ts';
import type { Secret } from './wire/values/secret.ts';
import type { Time } from './wire/values/time.ts';
import { jsonIn } from './wire/values/json.ts';
import type { CancelSignal } from './wire/values/cancellation.ts';

/** An answer, and what it says. */
export interface Judged {
  readonly answer: NodeAnswer;
  readonly verdict: Verdict;
}

export interface AskingOptions {
  readonly transport: Transport;
  /** The longest that one request may take. */
  readonly timeoutMs: number;
  readonly time: Time;
  readonly onHiddenText: Parameters<typeof judge>[2];
  /** Told of each request. */
  readonly cloud: Pick<Cloud, 'expectApi' | 'noteOutage'>;
}

/** How requests are sent and their answers judged, at another node where one did not do. All throw ZstackFailure. */
export function createAsking({ transport, timeoutMs, time, onHiddenText, cloud }: AskingOptions) {
  const judgeFor = (answer: NodeAnswer, session: Secret | undefined, readJson = jsonIn): Verdict => {
    try {
      return judge(answer, session, onHiddenText, readJson);
    } catch (error) {
      if (error instanceof ZstackFailure && !error.saidByZstack) {
        answer.from.doubt();
        cloud.noteOutage();
      }
      throw error;
    }
  };

  const transmit = (
    request: WireRequest,
    caller: Caller,
    headers: MoreHeaders,
    withinMs: number,
    signal?: CancelSignal,
    except?: Target,
  ): Promise<NodeAnswer> =>
    transport.send(request, {
      headers: toCallHeaders(caller, request, headers),
      share: shareOf(caller),
      timeoutMs: withinMs,
      signal,
      except,
    });

  /** @throws ZstackFailure also for an API that the cloud is known not to have, of which nothing is sent */
  const send: typeof transmit = (request, ...how) => {
    if (request.api !== undefined) cloud.expectApi(request.api);
    return transmit(request, ...how);
  };

  /**
   * Reads, within a scope when its turn comes. A read is sent once more, to another node, where something else answers in ZStack's
   * place, a node has no database, or it knows no such API: its path may be wrong, or its version another.
   */
  const reading =
    (sendIt: typeof transmit) =>
    async (request: WireRequest, caller: Caller, callOptions: CallOptions, readJson = jsonIn): Promise<Judged> => {
      const { signal, secret, scope } = callOptions;
      const turn = scope?.enter();
      if (turn !== undefined) await turn;
      const startedAt = time.elapsed();
      const judged = (answer: NodeAnswer): Judged => {
        return { answer, verdict: judgeFor(answer, caller.session ?? secret, readJson) };
      };
      try {
        const answer = await sendIt(request, caller, {}, timeoutMs, signal);
        const askElsewhere = async (): Promise<Judged | undefined> => {
          const leftMs = timeoutMs - (time.elapsed() - startedAt);
          if (leftMs <= 0 || !transport.hasOther(answer.from)) return undefined;
          return judged(await sendIt(request, caller, {}, leftMs, signal, answer.from));
        };
        let said: Judged;
        try {
          said = judged(answer);
        } catch (error) {
          const isForeign = error instanceof ZstackFailure && !error.saidByZstack;
          const other = isForeign ? await askElsewhere() : undefined;
          if (other === undefined) throw error;
          return other;
        }
        if (said.verdict.kind !== 'refused' || !said.verdict.isApiUnknown) return said;
        try {
          return (await askElsewhere()) ?? said;
        } catch (error) {
          if (error instanceof ZstackFailure) return said;
          throw error;
        }
      } finally {
        scope?.leave();
      }
    };
  const readAndJudge = reading(send);
  /** The same of what the gateway asks for itself, which the cloud may lack. */
  const tryToRead = reading(transmit);

  /** What changes something is sent once more, to another node, only where ZStack says that it was not run for want of a node. */
  const sendAndJudge = async (
    request: WireRequest,
    caller: Caller,
    { signal, secret, lacksNode }: CallOptions,
  ): Promise<Verdict> => {
    const startedAt = time.elapsed();
    const answer = await send(request, caller, {}, timeoutMs, signal);
    const verdict = judgeFor(answer, caller.session ?? secret);
    if (verdict.kind !== 'failed' || lacksNode?.(verdict.error) !== true) return verdict;
    const leftMs = timeoutMs - (time.elapsed() - startedAt);
    if (leftMs <= 0 || !transport.hasOther(answer.from)) return verdict;
    try {
      return judgeFor(await send(request, caller, {}, leftMs, signal, answer.from), caller.session ?? secret);
    } catch (error) {
      if (error instanceof ZstackFailure) return verdict;
      throw error;
    }
  };

  return { judgeFor, send, readAndJudge, tryToRead, sendAndJudge };
}

/** The body of a call that is answered at once. @throws ZstackApiError, ZstackFailure */
export function bodyOf(verdict: Verdict, api: ApiName | undefined): Record<string, unknown> {
  switch (verdict.kind) {
    case 'done':
      return verdict.body;
    case 'failed':
      throw new ZstackApiError(verdict.error);
    case 'refused':
      throw refusalOf(verdict, api);
    case 'accepted':
      throw new ZstackFailure('invalid-response', 'ZStack made a job of an API that it should answer at once.', {
        sent: true,
        status: 202,
        reason: 'UNEXPECTED JOB',
      });
  }
}
