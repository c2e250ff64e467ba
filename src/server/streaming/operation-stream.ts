import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { OperationRefused } from '../operation/refusals.ts';
import { type RequestScope, requestScope, toldExtensions } from '../operations/request-scope.ts';

export type Events = AsyncIterator<ExecutionResult, unknown>;

/** Why a stream is over: by itself, by an error, because its client left or did not read, or because the gateway stops. */
export type StreamEnd = 'completed' | 'failed' | 'left' | 'stalled' | 'drained';

export interface StreamOptions {
  readonly scope: RequestScope;
  /** Runs when the first event is asked for. What it throws, and what its events throw, ends the stream. */
  readonly start: (signal: AbortSignal) => Promise<Events | ExecutionResult>;
  /** Resolves when the client has room for one more event. */
  readonly ready: () => Promise<void>;
  readonly format: (errors: readonly unknown[]) => readonly GraphQLFormattedError[];
  /** How this transport tells that errors ended the operation: as a last result, or by throwing. */
  readonly failWith: (errors: readonly GraphQLFormattedError[]) => FormattedExecutionResult;
  readonly onEvent: () => void;
  /** Called once. */
  readonly onEnd: (end: StreamEnd, events: number) => void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

type Step = IteratorResult<FormattedExecutionResult, undefined>;

/**
 * The events of one subscription as its client is shown them. The next event is pulled only when the client has room.
 * Written by hand since the `return` of an async function waits for a `next` that is under way: here `stop` ends both
 * at once, whatever the source does.
 */
export class OperationStream implements AsyncGenerator<FormattedExecutionResult, undefined> {
  readonly #options: StreamOptions;
  readonly #leaving = new AbortController();
  #source: Events | undefined;
  #started = false;
  #end: StreamEnd | undefined;
  #events = 0;
  #interrupt: (() => void) | undefined;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  /** True where it did not come to its own end: its client is told no `complete`. */
  get isStopped(): boolean {
    return this.#end !== undefined && this.#end !== 'completed' && this.#end !== 'failed';
  }

  /** Ends it at once, without another event: the source is told by its signal and by `return`. Does nothing to one that is over. */
  stop(end: Extract<StreamEnd, 'left' | 'stalled' | 'drained'>): void {
    if (!this.#over(end)) return;
    this.#leaving.abort();
    this.#letGo(this.#source);
    this.#interrupt?.();
  }

  next(): Promise<Step> {
    if (this.#isOver()) return Promise.resolve(DONE);
    return new Promise((resolve, reject) => {
      this.#interrupt = () => resolve(DONE);
      requestScope.run(this.#options.scope, () => this.#advance()).then(resolve, reject);
    });
  }

  return(): Promise<Step> {
    this.stop('left');
    return Promise.resolve(DONE);
  }

  throw(): Promise<Step> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #advance(): Promise<Step> {
    let result: IteratorResult<ExecutionResult, unknown>;
    try {
      await this.#options.ready();
      if (this.#isOver()) return DONE;
      const source = (this.#source ??= await this.#open());
      if (source === undefined || this.#isOver()) return DONE;
      result = await source.next();
    } catch (error) {
      return this.#fail(error instanceof OperationRefused ? error.errors : [error]);
    }
    if (this.#isOver()) return DONE;
    if (result.done === true) {
      this.#over('completed');
      return DONE;
    }
    this.#events += 1;
    this.#options.onEvent();
    const { errors, ...told } = result.value;
    const shown = { ...told, ...this.#extensionsWith(told.extensions) };
    return { done: false, value: errors ? { ...shown, errors: this.#options.format(errors) } : shown };
  }

  /** The first event tells what has been asked for beside the answer. */
  #extensionsWith(extensions: ExecutionResult['extensions']): Pick<ExecutionResult, 'extensions'> {
    const told = this.#events === 1 ? toldExtensions(this.#options.scope) : undefined;
    return told === undefined ? {} : { extensions: { ...extensions, ...told } };
  }

  /** Undefined where the stream was stopped meanwhile. */
  async #open(): Promise<Events | undefined> {
    if (this.#started) return undefined;
    this.#started = true;
    const started = await this.#options.start(this.#leaving.signal);
    if (!('next' in started)) throw new OperationRefused(started.errors ?? []);
    if (!this.#isOver()) return started;
    this.#letGo(started);
    return undefined;
  }

  #fail(errors: readonly unknown[]): Step {
    if (this.#isOver()) return DONE;
    const shown = this.#options.format(errors);
    this.#over('failed');
    return { done: false, value: this.#options.failWith(shown) };
  }

  #isOver(): boolean {
    return this.#end !== undefined;
  }

  /** False where it was over already. */
  #over(end: StreamEnd): boolean {
    if (this.#isOver()) return false;
    this.#end = end;
    this.#options.onEnd(end, this.#events);
    return true;
  }

  #letGo(source: Events | undefined): void {
    requestScope.run(this.#options.scope, () => {
      source?.return?.().catch(() => undefined);
    });
  }
}
