/**
 * Is this version of ZStack the other one or a later one? Its parts are compared as numbers, and what stands behind them,
 * such as `-c76`, does not count.
 * @param version as GetVersion tells it; null, or a text without numbers at its beginning, is no later one
 */
export function isAtLeast(version: string | null, other: string): boolean {
  const [parts, others] = [partsOf(version ?? ''), partsOf(other)];
  if (parts.length === 0) return false;
  const differing = [...parts, ...others].findIndex((_, index) => (parts[index] ?? 0) !== (others[index] ?? 0));
  return differing === -1 || (parts[differing] ?? 0) > (others[differing] ?? 0);
}

function partsOf(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '')
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
}

/** Is this a version that can be compared? */
export const isVersion = (version: string | null): version is string => version !== null && partsOf(version).length > 0;
