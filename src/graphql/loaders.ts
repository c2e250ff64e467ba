import type { JobLoader } from './job/job-loader.ts';
import { aboutLoader, type AboutLoader, type AboutResource } from './loading/about-loader.ts';
import type { Reading } from './loading/loader.ts';
import { ownerLoader, type OwnerLoader } from './loading/owner-loader.ts';
import { type Identified, rowLoader, type RowLoader } from './loading/row-loader.ts';
import { viewerLoader, type ViewerLoader } from './loading/viewer-loader.ts';
import type { Resource } from './resource.ts';

interface Clearable {
  clear(): void;
}

/** The loaders of one request, and so of one caller. Each is made when it is first wanted. */
export class Loaders {
  readonly #reading: Reading;
  readonly #makeJobs: () => JobLoader;
  #jobs: JobLoader | undefined;
  #owners: OwnerLoader | undefined;
  #viewer: ViewerLoader | undefined;
  #rows: Map<unknown, Clearable> | undefined;
  #about: Map<unknown, Clearable> | undefined;

  constructor(reading: Reading, makeJobs: () => JobLoader) {
    this.#reading = reading;
    this.#makeJobs = makeJobs;
  }

  get jobs(): JobLoader {
    return (this.#jobs ??= this.#makeJobs());
  }

  /** Whose resources are that the caller was shown, by their uuids. */
  get owners(): OwnerLoader {
    return (this.#owners ??= ownerLoader(this.#reading));
  }

  get viewer(): ViewerLoader {
    return (this.#viewer ??= viewerLoader(this.#reading));
  }

  /** The rows of a resource, by their own uuids. */
  rows<Row extends Identified>(resource: Resource<Row>): RowLoader<Row> {
    return once((this.#rows ??= new Map<unknown, Clearable>()), resource, () => rowLoader(this.#reading, resource));
  }

  /** The rows of a resource that are about others, by the others' uuids. */
  about<Row extends AboutResource>(resource: Resource<Row>): AboutLoader<Row> {
    return once((this.#about ??= new Map<unknown, Clearable>()), resource, () => aboutLoader(this.#reading, resource));
  }

  /** Forgets all that was read: a mutation has changed the cloud. */
  clear(): void {
    this.#reading.scope.clear();
    this.#jobs?.clear();
    this.#owners?.clear();
    this.#viewer?.clear();
    this.#rows?.forEach((loader) => loader.clear());
    this.#about?.forEach((loader) => loader.clear());
  }
}

/** What stands under a resource was made for it. */
function once<One extends Clearable>(made: Map<unknown, Clearable>, resource: unknown, make: () => One): One {
  const known = made.get(resource) as One | undefined;
  if (known !== undefined) return known;
  const one = make();
  made.set(resource, one);
  return one;
}
