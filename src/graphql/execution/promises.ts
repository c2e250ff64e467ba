/** Nobody asks any more for a value that was found: what it still waits for may fail. */
export function forget(value: unknown): void {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) forget(item);
  else if (isPromise(value)) value.then(forget, () => undefined);
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
