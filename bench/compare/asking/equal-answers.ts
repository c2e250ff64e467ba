import { isDeepStrictEqual } from 'node:util';
import type { Load } from './load.ts';
import type { WorkloadName } from '../workloads.ts';

/** @throws Error where a server tells other data than the others, or an error */
export async function checkAnswers(loads: readonly Load[]): Promise<void> {
  const expected = new Map<WorkloadName, { readonly by: string; readonly data: readonly unknown[] }>();
  for (const load of loads) {
    const { contender } = load.running;
    const texts = await load.answers();
    if (contender.kind === 'proxy') continue;
    const data = texts.map((text) => comparable(dataOf(text), contender.raw));
    const other = expected.get(load.workload.name);
    expected.set(load.workload.name, { by: contender.name, data });
    if (other === undefined || isDeepStrictEqual(other.data, data)) continue;
    throw new Error(
      `${load.workload.name}: ${contender.name} and ${other.by} differ:\n${difference(data, other.data)}`,
    );
  }
}

/** @throws Error where the answer has errors, or no data */
export function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === undefined || data === null) throw new Error(`no data: ${text.slice(0, 500)}`);
  return data;
}

/** Of a created image the uuid is another each time; copies have no order in ZStack; `raw` values are not yet GraphQL's. */
function comparable(value: unknown, raw: boolean, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => comparable(item, raw));
    return key === 'backupStorageRefs' ? items.toSorted(byText) : items;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        key === 'image' && name === 'uuid' ? '(a uuid)' : comparable(item, raw, name),
      ]),
    );
  }
  return raw && typeof value === 'string' ? translated(key, value) : value;
}

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

const ENUMS = new Set(['state', 'status', 'mediaType', 'platform']);

function translated(key: string, value: string): string {
  if (ENUMS.has(key)) return value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return key.endsWith('Date') ? new Date(`${value} UTC`).toISOString() : value;
}

function difference(one: readonly unknown[], other: readonly unknown[]): string {
  const lines = JSON.stringify(one, undefined, 1).split('\n');
  const otherLines = JSON.stringify(other, undefined, 1).split('\n');
  const at = lines.findIndex((line, index) => line !== otherLines[index]);
  return `${lines.slice(at - 2, at + 3).join('\n')}\n  beside\n${otherLines.slice(at - 2, at + 3).join('\n')}`;
}
