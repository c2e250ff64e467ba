import leven, { closestMatch } from 'leven';

/** A variable that looks like a setting and is none. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting that was perhaps meant. */
  readonly nearest: string;
}

const PREFIX = 'ZSTACK_';
/** What Kubernetes sets in a container for each service of its namespace, which may be called zstack. */
const SERVICE_LINK = /_(?:SERVICE_(?:HOST|PORT\w*)|PORT(?:_\d+_(?:TCP|UDP|SCTP)\w*)?)$/;
/** So short a name is near to too many others'. */
const SHORTEST_NEAR = 7;
const MOST_SLIPS = 2;

/** The variables that begin as ZStack's settings do, or are misspelt by two letters at most, but are not among `names`. */
export function findUnknownSettings(variables: readonly string[], names: readonly string[]): readonly UnknownSetting[] {
  const known = new Set(names);
  const foreign = variables.filter((variable) => !known.has(variable));
  return foreign.flatMap((name) => {
    const nearest = nearestTo(name.toUpperCase(), names);
    return nearest === undefined ? [] : [{ name, nearest }];
  });
}

function nearestTo(name: string, names: readonly string[]): string | undefined {
  const near = closestMatch(name, names);
  if (near === undefined) return undefined;
  if (!name.startsWith(PREFIX)) {
    const misspelt = name.length >= SHORTEST_NEAR && leven(name, near) <= MOST_SLIPS;
    return misspelt ? near : undefined;
  }
  const bare = name.slice(PREFIX.length);
  if (names.includes(bare) && bare !== 'PORT') return bare;
  if (SERVICE_LINK.test(name)) return undefined;
  const longer = names.find((other) => other.startsWith(name));
  const shorter = names.find((other) => other.startsWith(PREFIX) && name.startsWith(other));
  return longer ?? shorter ?? near;
}
