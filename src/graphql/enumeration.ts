import type { Enumeration } from '../zstack/facts/facts.ts';

/** An enum of the schema whose values are ZStack's words, described for the schema. */
export interface DescribedEnum {
  readonly name: string;
  readonly description: string;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  /** In the schema, such as `ROOT_VOLUME_TEMPLATE`. */
  readonly name: string;
  /** Of ZStack's, such as `RootVolumeTemplate`. */
  readonly word: string;
  readonly description: string;
}

/**
 * An enum of what ZStack tells, which has UNKNOWN for the words that a newer cloud has added.
 * @param names of values that cannot be called as their words are
 */
export function describeEnum<Word extends string>(
  enumeration: Enumeration<Word>,
  description: string,
  words: Readonly<Record<Word, string>>,
  names: Readonly<Record<string, string>> = {},
): DescribedEnum {
  const [kind = ''] = /[A-Z][a-z]*$/.exec(enumeration.name) ?? [];
  const unknown = {
    name: 'UNKNOWN',
    word: 'UNKNOWN',
    description: `A ${kind.toLowerCase()} that the gateway does not know yet.`,
  };
  const { values, ...described } = describeChoice(enumeration, description, words, names);
  return { ...described, values: [...values, unknown] };
}

/** An enum of what a caller chooses among. */
export function describeChoice<Word extends string>(
  { name, words: known }: Enumeration<Word>,
  description: string,
  words: Readonly<Record<Word, string>>,
  names: Readonly<Record<string, string>> = {},
): DescribedEnum {
  const values = known.map((word) => ({ name: names[word] ?? toValueName(word), word, description: words[word] }));
  return { name, description, values };
}

/** Such as `ROOT_VOLUME_TEMPLATE` of `RootVolumeTemplate`. */
export const toValueName = (word: string): string => word.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
