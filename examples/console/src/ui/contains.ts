/** The LIKE pattern of all texts that contain this one: what LIKE takes for a wildcard is meant as it stands. */
export const contains = (text: string): string => `%${text.replaceAll(/[%_\\]/g, '\\$&')}%`;
