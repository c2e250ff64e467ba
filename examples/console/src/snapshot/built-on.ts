export interface InTree {
  readonly uuid: string;
  readonly name: string | null;
  readonly parentUuid: string | null;
}

/** The names of the snapshots that build on one, and on those, as far as they are known. */
export const namesBuiltOn = (uuid: string, all: readonly InTree[]): readonly (string | null)[] =>
  all
    .filter(({ parentUuid }) => parentUuid === uuid)
    .flatMap((child) => [child.name, ...namesBuiltOn(child.uuid, all)]);
