const leastBuckets = 16;
const loadFactor = 0.75;

/** `String.hashCode`, with its upper bits spread into the lower ones as HashMap does. */
function spreadHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
  return hash ^ (hash >>> 16);
}

/** Keys in the order in which a Java HashMap that holds them walks them; those of one bucket as they were put in. */
export function inHashOrder(keys: readonly string[]): readonly string[] {
  let buckets = leastBuckets;
  while (keys.length > buckets * loadFactor) buckets *= 2;
  const bucketOf = (key: string): number => spreadHash(key) & (buckets - 1);
  return keys.toSorted((left, right) => bucketOf(left) - bucketOf(right));
}
