import { globSync } from 'node:fs';
import { dirname } from 'node:path';

/** What somebody takes in at a glance. */
const MOST_FILES = 15;

const files = globSync('{src,simulator/src,scripts,test}/**/*.{ts,js}');
const folders = Object.entries(Object.groupBy(files, (file) => dirname(file)));
const crowded = folders.filter(([, { length } = []]) => length > MOST_FILES);

for (const [folder, { length } = []] of crowded) {
  console.error(`${folder} has ${length} files, and a folder at most ${MOST_FILES}: part it by subject.`);
}
process.exitCode = crowded.length > 0 ? 1 : 0;
