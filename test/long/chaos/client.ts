import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Drawing } from '../drawing.ts';
import { END, type Wish } from './wishes.ts';
import type { GraphQLAnswer, Witness } from './witness.ts';

/** How a wish ended, as its client was told. */
export type Outcome = { readonly made: string } | { readonly failed: string };

/** Asks again and again, with the key that it has, by whatever way and session, until it is told an end. Where it is told to, it logs in anew. */
export interface Client {
  /** @throws Error with what it was told, where there is no end before `deadline` aborts */
  fulfil(wish: Wish, deadline: AbortSignal): Promise<Outcome>;
}

export interface ClientOptions {
  /** Of what stands before the gateway, without a path. */
  readonly url: string;
  /** Gives a session, always of the same account. */
  readonly logIn: () => string;
  readonly draw: Drawing;
  readonly witness: Witness;
}

interface Told {
  readonly __typename: string;
  readonly image?: { readonly uuid: string };
  readonly error?: { readonly category: string };
  readonly job?: { readonly id: string; readonly status: string; readonly statusReason: string | null };
}

interface Job {
  readonly id: string;
  readonly status: string;
  readonly result: Told | null;
}

const JOB = `($id: ID!) { job(id: $id) { id status statusReason result { ${END} } } }`;

/** What a dead session has failed leaves the key free, for the next log-in. */
const endOf = ({ __typename, image, error }: Told): Outcome | undefined => {
  if (__typename === 'ImageCreated' && image !== undefined) return { made: image.uuid };
  const isFinal = __typename === 'ImageCreationFailed' && error?.category !== 'AUTHENTICATION';
  if (isFinal) return { failed: JSON.stringify(error) };
  return undefined;
};

const isUnauthenticated = ({ errors = [] }: GraphQLAnswer): boolean =>
  errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');

const REMEMBERED = 10;
const WAITS = [0, 1, 5, 15];
/** A stream that tells no end is left. */
const LONGEST_STREAM_MS = 10_000;

export function client({ url, logIn, draw, witness }: ClientOptions): Client {
  const graphql = `${url}/graphql`;
  let sessions = [logIn(), logIn()];
  /** The last answers. */
  const heard: string[] = [];

  /** Undefined: no answer came, or none of GraphQL's. */
  const ask = async (
    query: string,
    variables: object,
    session: string,
    deadline: AbortSignal,
  ): Promise<GraphQLAnswer | undefined> => {
    const hurried = draw.oneIn(8) ? [AbortSignal.timeout(draw.below(800))] : [];
    try {
      const response = await fetch(graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `OAuth ${session}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.any([deadline, ...hurried]),
      });
      const text = await response.text();
      const answer = JSON.parse(text) as GraphQLAnswer;
      heard.push(text.trim());
      if (heard.length > REMEMBERED) heard.shift();
      witness.answer(text, answer);
      if (isUnauthenticated(answer)) sessions = sessions.map((one) => (one === session ? logIn() : one));
      return answer;
    } catch {
      return undefined;
    }
  };

  const submit = async ({ query, input, idempotencyKey }: Wish, session: string, deadline: AbortSignal) => {
    const answer = await ask(query, { input, idempotencyKey, waitSeconds: draw.oneOf(WAITS) }, session, deadline);
    const told = (answer?.data as { readonly outcome: Told | null } | undefined)?.outcome ?? undefined;
    witness.keepOutOfLogs(idempotencyKey, told?.job?.id ?? idempotencyKey);
    return told;
  };

  const jobIn = (answer: GraphQLAnswer | undefined): Job | undefined => {
    if (answer?.data == null) return undefined;
    const { job } = answer.data as { readonly job: Job | null };
    if (job === null && (answer.errors ?? []).length === 0) witness.violation('a job is hidden from who submitted it');
    return job ?? undefined;
  };

  /** Listens until the stream ends, breaks for good or takes too long: the job as it was told last. */
  const listen = async (id: string, session: string, deadline: AbortSignal): Promise<Job | undefined> => {
    const authorization = `OAuth ${session}`;
    const patient = { retryAttempts: 5, shouldRetry: () => true };
    const source = draw.oneIn(2)
      ? createSseClient({ ...patient, url: graphql, headers: { authorization } })
      : createWebSocketClient({
          ...patient,
          url: graphql.replace('http', 'ws'),
          webSocketImpl: WebSocket,
          connectionParams: { authorization },
        });
    const leave = () => {
      const left = async () => source.dispose();
      left().catch(() => undefined); // one that still connects may not come to that
    };
    const timer = setTimeout(leave, LONGEST_STREAM_MS);
    deadline.addEventListener('abort', leave);
    let last: Job | undefined;
    try {
      for await (const { data, errors } of source.iterate({ query: `subscription ${JOB}`, variables: { id } })) {
        const answer: GraphQLAnswer = { data, errors };
        witness.answer(JSON.stringify(answer), answer);
        last = jobIn(answer) ?? last;
      }
    } catch {
      // it broke
    } finally {
      clearTimeout(timer);
      deadline.removeEventListener('abort', leave);
      leave();
    }
    return last;
  };

  const follow = async (id: string, session: string, deadline: AbortSignal): Promise<Told | undefined> => {
    const streams = draw.oneIn(2);
    const job = streams
      ? await listen(id, session, deadline)
      : jobIn(await ask(`query ${JOB}`, { id }, session, deadline));
    return job?.result ?? undefined;
  };

  /** One try: what it is told at once, and perhaps later. */
  const attempt = async (wish: Wish, deadline: AbortSignal): Promise<readonly (Told | undefined)[]> => {
    const session = draw.oneOf(sessions);
    const told = await submit(wish, session, deadline);
    if (told?.job === undefined || draw.oneIn(2)) return [told];
    return [told, await follow(told.job.id, session, deadline)];
  };

  return {
    async fulfil(wish, deadline) {
      for (;;) {
        const times = draw.oneIn(6) ? 2 : 1;
        const answers = (await Promise.all(Array.from({ length: times }, () => attempt(wish, deadline)))).flat();
        const ends = answers.flatMap((told) => (told === undefined ? [] : (endOf(told) ?? [])));
        if (new Set(ends.map((end) => Object.keys(end)[0])).size > 1)
          witness.violation(`${wish.name} has two ends: ${JSON.stringify(ends)}`);
        if (ends[0] !== undefined) return ends[0];
        if (deadline.aborted) throw new Error(`${wish.name} came to no end: ${heard.join('\n')}`);
        await sleep(draw.below(300));
      }
    },
  };
}
