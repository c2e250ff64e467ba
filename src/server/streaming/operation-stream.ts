import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Subscribed } from '../operation/execute-operation.ts';
import { OperationRefused } from '../operation/refusals.ts';
import { type RequestScope, requestScope, toldExtensions } from '../operations/request-scope.ts';
import { Cancellation, type CancelSignal } from '../../zstack/wire/values/cancellation.ts';
import { DONE, type Step } from '../../zstack/wire/values/iteration.ts';

/** Why a stream is over: by itself, by an error, because its client left or did not read, or because the gateway stops. */
export type StreamEnd = 'completed' | 'failed' | 'left' | 'stalled' | 'drained';

/** Begins the operation. What it throws, and what its events throw, ends the stream. */
export type StartStream = (signal: CancelSignal) => Promise<Subscribed | ExecutionResult>;

/** What a stream is for. */
export interface Streamed {
  readonly scope: RequestScope;
  /** Resolves when the client has room for one more event. */
  ready(stream: OperationStream): Promise<void>;
  format(errors: readonly unknown[]): readonly GraphQLFormattedError[];
  /** How this transport tells that errors ended the operation: as a last result, or by rejecting. */
  failWith(errors: readonly GraphQLFormattedError[]): Promise<FormattedExecutionResult>;
  onEvent(): void;
  /** Called once. */
  onEnd(stream: OperationStream, end: StreamEnd, events: number): void;
}

type AnswerStep = Step<FormattedExecutionResult>;

/**
 * The events of one subscription as its client is shown them. The next event is pulled only when the client has room.
 * Written by hand since the `return` of an async function waits for a `next` that is under way: here `stop` ends both
 * at once, whatever the source does. Thousands of streams wait for their next event: no function waits with them, as each would
 * hold all that it knows.
 */
export class OperationStream implements AsyncGenerator<FormattedExecutionResult, undefined> {
  readonly #for: Streamed;
  readonly #leaving = new Cancellation();
  /** Let go when it is called. */
  #start: StartStream | undefined;
  #source: Subscribed | undefined;
  #end: StreamEnd | undefined;
  #events = 0;
  /** Answers the `next` that waits. */
  #give: ((step: AnswerStep | Promise<AnswerStep>) => void) | undefined;

  /** @param start runs when the first event is asked for */
  constructor(streamed: Streamed, start: StartStream) {
    this.#for = streamed;
    this.#start = start;
  }

  /** True where it did not come to its own end: its client is told no `complete`. */
  get isStopped(): boolean {
    return this.#end !== undefined && this.#end !== 'completed' && this.#end !== 'failed';
  }

  /** Ends it at once, without another event: the source is told by its signal and by `return`. Does nothing to one that is over. */
  stop(end: Extract<StreamEnd, 'left' | 'stalled' | 'drained'>): void {
    if (!this.#over(end)) return;
    this.#leaving.abort();
    if (this.#source !== undefined) this.#letGo(this.#source);
    this.#give?.(DONE);
  }

  next(): Promise<AnswerStep> {
    if (this.#isOver()) return Promise.resolve(DONE);
    const step = new Promise<AnswerStep>((resolve) => (this.#give = resolve));
    requestScope.run(this.#for.scope, () => {
      this.#advance().catch(this.#fail);
    });
    return step;
  }

  return(): Promise<AnswerStep> {
    this.stop('left');
    return Promise.resolve(DONE);
  }

  throw(): Promise<AnswerStep> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** Asks for an event, and does not wait for it. */
  async #advance(): Promise<void> {
    await this.#for.ready(this);
    if (this.#isOver()) return;
    this.#source ??= await this.#open();
    if (this.#source === undefined) this.#give?.(DONE);
    else this.#source.events.next().then(this.#onEvent, this.#fail);
  }

  /** Undefined where the stream was stopped meanwhile. */
  async #open(): Promise<Subscribed | undefined> {
    const start = this.#start;
    this.#start = undefined;
    const started = await start?.(this.#leaving);
    if (started !== undefined && !('events' in started)) throw new OperationRefused(started.errors ?? []);
    if (started === undefined || !this.#isOver()) return started;
    this.#letGo(started);
    return undefined;
  }

  readonly #onEvent = (event: IteratorResult<unknown, unknown>): void => {
    this.#tell(event).catch(this.#fail);
  };

  async #tell({ done, value }: IteratorResult<unknown, unknown>): Promise<void> {
    const result = done === true ? undefined : await this.#source?.answer(value);
    if (this.#isOver()) return;
    if (result === undefined) {
      this.#over('completed');
      this.#give?.(DONE);
      return;
    }
    this.#events += 1;
    this.#for.onEvent();
    const { errors, ...told } = result;
    const shown = { ...told, ...this.#extensionsWith(told.extensions) };
    this.#give?.({ done: false, value: errors ? { ...shown, errors: this.#for.format(errors) } : shown });
  }

  /** The first event tells what has been asked for beside the answer. */
  #extensionsWith(extensions: ExecutionResult['extensions']): Pick<ExecutionResult, 'extensions'> {
    const told = this.#events === 1 ? toldExtensions(this.#for.scope) : undefined;
    return told === undefined ? {} : { extensions: { ...extensions, ...told } };
  }

  readonly #fail = (error: unknown): void => {
    if (this.#isOver()) return;
    const shown = this.#for.format(error instanceof OperationRefused ? error.errors : [error]);
    this.#over('failed');
    this.#give?.(this.#for.failWith(shown).then((value) => ({ done: false, value })));
  };

  #isOver(): boolean {
    return this.#end !== undefined;
  }

  /** False where it was over already. */
  #over(end: StreamEnd): boolean {
    if (this.#isOver()) return false;
    this.#end = end;
    this.#for.onEnd(this, end, this.#events);
    return true;
  }

  #letGo({ events }: Subscribed): void {
    requestScope.run(this.#for.scope, () => {
      events.return?.().catch(() => undefined);
    });
  }
}
