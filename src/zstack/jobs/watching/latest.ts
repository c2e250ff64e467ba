import type { CancelSignal } from '../../wire/values/cancellation.ts';

/**
 * The values that `join` brings, as an iterable that ends when the signal is aborted. A consumer that is slower than
 * the values gets the latest only, so nothing piles up.
 * @param join starts the values and returns how to stop them; called twice it stops nothing twice
 */
export async function* latestOf<Value>(
  signal: CancelSignal,
  join: (onValue: (value: Value) => void) => () => void,
): AsyncGenerator<Value, void, void> {
  let latest: { readonly value: Value } | undefined;
  let wake: () => void = () => undefined;
  const leave = join((value) => {
    latest = { value };
    wake();
  });
  const onAbort = () => {
    leave();
    wake();
  };
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      if (latest === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      const { value } = latest;
      latest = undefined;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    leave();
  }
}
