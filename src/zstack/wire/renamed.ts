import type { AsyncApi } from './api.ts';

/** The same API, by another name of a parameter in its path than ZStack has for it. */
export function renamed<
  Arguments extends object,
  Result,
  const Name extends keyof Arguments & string,
  const As extends string,
>(
  api: AsyncApi<Arguments, Result>,
  name: Name,
  as: As,
): AsyncApi<Omit<Arguments, Name> & Readonly<Record<As, Arguments[Name]>>, Result> {
  const { takes: _, parameters, path, ...rest } = api;
  const named = Object.entries(parameters).map(
    ([parameter, facts]) => [parameter === name ? as : parameter, facts] as const,
  );
  return { ...rest, path: path.replace(`{${name}}`, `{${as}}`), parameters: Object.fromEntries(named) };
}
