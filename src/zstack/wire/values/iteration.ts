/** What an asynchronous iterable gives that comes to an end without a value. */
export type Step<Value> = IteratorResult<Value, undefined>;

/** The end. */
export const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };
