import { useSyncExternalStore } from 'react';

/** One value that components watch, kept in a storage of the browser while that lets us. */
export interface Stored<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

interface Keeping<Value> {
  readonly storage: () => Storage;
  readonly name: string;
  /** What the storage holds may be of an older release, or of nobody: undefined where it cannot be read. */
  readonly parse: (kept: unknown) => Value | undefined;
}

/** What another tab changes in the storage is changed here too. */
export function stored<Value>(initial: Value, keeping?: Keeping<Value>): Stored<Value> {
  let value = (keeping && read(keeping)) ?? initial;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  if (keeping) {
    window.addEventListener('storage', ({ key }) => {
      if (key !== null && key !== keeping.name) return;
      value = read(keeping) ?? initial;
      tell();
    });
  }
  return {
    get: () => value,
    set: (next) => {
      value = next;
      if (keeping) write(keeping, next);
      tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

export const useStored = <Value>({ subscribe, get }: Stored<Value>): Value => useSyncExternalStore(subscribe, get);

function read<Value>({ storage, name, parse }: Keeping<Value>): Value | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(storage().getItem(name) ?? 'null');
  } catch {
    return undefined;
  }
  return parse(kept);
}

/** A browser may refuse its storage: then the value lives as long as the page. */
function write(keeping: Pick<Keeping<unknown>, 'storage' | 'name'>, value: unknown): void {
  try {
    if (value === null) keeping.storage().removeItem(keeping.name);
    else keeping.storage().setItem(keeping.name, JSON.stringify(value));
  } catch {
    return;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
