import {
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { Batch } from '../loading/batch.ts';
import type { RunningOperation } from '../selection/look-ahead.ts';
import type { FieldSite, ReadArguments, Values } from './field-site.ts';
import { forget } from './promises.ts';

/** A name, or an index in a list. */
export type Step = string | number;

/**
 * Answers a value that is there, for the place `execution.path` up to `depth`.
 * @param nullDepth how long the path is to the nearest place that may be null, be it this one
 * @returns undefined where it takes a promise more
 * @throws why the place cannot be answered
 */
export type Complete = (execution: Execution, value: unknown, depth: number, nullDepth: number) => unknown;

/** An object or a list of the answer. */
type Container = Record<Step, unknown>;

/** A row that comes with a batch. */
interface AwaitedRow {
  readonly uuid: Uuid;
  /** What holds it, under the last step of its path. */
  readonly target: object;
  readonly place: Place;
  readonly complete: Complete;
}

/** A place that waits for its value. */
interface Place {
  readonly site: FieldSite;
  /** The way there, up to `depth`. */
  readonly path: Step[];
  readonly depth: number;
  readonly nullDepth: number;
}

/** An operation of a document. */
export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
}

/**
 * One execution of a plan: the answer as far as it is made, and what is awaited. Values that are there are answered at once, depth
 * first; what comes later finds its place by its path. An error takes the nearest place that may be null, and what is awaited
 * below that is forgotten.
 */
export class Execution implements RunningOperation, OperationParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Values;
  readonly context: unknown;
  readonly rootValue: unknown;
  readonly errors: GraphQLError[] = [];
  data: unknown = null;
  /** Where the answer is being made. What stands behind the depth of the moment means nothing. */
  path: Step[] = [];
  /** May something be awaited whose place is gone? */
  #hasNulled = false;
  #awaited = 0;
  #onSettled: (() => void) | undefined;
  #rows: Map<Batch<unknown>, AwaitedRow[]> | undefined;
  #args: Map<FieldSite, Values> | undefined;

  constructor(
    { schema, fragments, operation }: OperationParts,
    variableValues: Values,
    context: unknown,
    rootValue: unknown,
  ) {
    this.schema = schema;
    this.fragments = fragments;
    this.operation = operation;
    this.variableValues = variableValues;
    this.context = context;
    this.rootValue = rootValue;
  }

  /** Resolves when nothing is awaited any more; undefined where nothing is. */
  settled(): Promise<void> | undefined {
    if (this.#awaited === 0) return undefined;
    return new Promise((resolve) => {
      this.#onSettled = resolve;
    });
  }

  /** The arguments of a field that has variables in them, read once. @throws GraphQLError where they do not fit */
  argsOf(site: FieldSite, read: ReadArguments): Values {
    const known = this.#args?.get(site);
    if (known !== undefined) return known;
    const args = read(this.variableValues);
    (this.#args ??= new Map()).set(site, args);
    return args;
  }

  /** The error of a field, at the place `path` up to `depth`. */
  located(error: unknown, { nodes }: FieldSite, depth: number): GraphQLError {
    return locatedError(error, nodes, this.path.slice(0, depth));
  }

  /** Notes an error of the place that is being made: null stands there then. */
  note(error: GraphQLError): null {
    this.errors.push(error);
    this.#hasNulled = true;
    return null;
  }

  /** Answers a promise later, for the place `path` up to `depth`. @returns undefined, as `Complete` does then */
  later(promise: PromiseLike<unknown>, site: FieldSite, complete: Complete, depth: number, nullDepth: number): unknown {
    const place = { site, path: this.path.slice(0, depth), depth, nullDepth };
    this.#awaited += 1;
    promise.then(
      (value) => {
        const container = this.#containerOf(place, depth);
        if (container === undefined) forget(value);
        else {
          this.path = place.path;
          try {
            put(container, place, complete(this, value, depth, nullDepth));
          } catch (error) {
            this.#fail(error, place);
          }
        }
        this.#arrived();
      },
      (error: unknown) => {
        if (this.#containerOf(place, depth) !== undefined) this.#fail(error, place);
        this.#arrived();
      },
    );
    return undefined;
  }

  /** Answers a row of a batch, for the place `path` up to `depth`, which is in `target`: all rows of the batch with one promise. */
  awaitRow(
    batch: Batch<unknown>,
    uuid: Uuid,
    site: FieldSite,
    complete: Complete,
    target: object,
    depth: number,
    nullDepth: number,
  ): void {
    const row = { uuid, target, place: { site, path: this.path.slice(0, depth), depth, nullDepth }, complete };
    const rowsOf = (this.#rows ??= new Map<Batch<unknown>, AwaitedRow[]>());
    const others = rowsOf.get(batch);
    if (others !== undefined) {
      others.push(row);
      return;
    }
    const rows = [row];
    rowsOf.set(batch, rows);
    this.#awaited += 1;
    void batch.done.then(() => {
      rowsOf.delete(batch);
      this.#takeRows(batch, rows);
      this.#arrived();
    });
  }

  #takeRows(batch: Batch<unknown>, rows: readonly AwaitedRow[]): void {
    for (const { uuid, target, place, complete } of rows) {
      if (this.#hasNulled && this.#containerOf(place, place.depth) === undefined) continue;
      this.path = place.path;
      try {
        put(target, place, complete(this, batch.resultOf(uuid), place.depth, place.nullDepth));
      } catch (error) {
        this.#fail(error, place);
      }
    }
  }

  /** Notes the error of a place that was made before. */
  #fail(error: unknown, place: Place): void {
    const { site, path, depth, nullDepth } = place;
    this.errors.push(locatedError(error, site.nodes, path.slice(0, depth)));
    if (nullDepth < depth) this.#hasNulled = true;
    if (nullDepth === 0) {
      this.data = null;
      return;
    }
    const container = this.#containerOf(place, nullDepth);
    if (container !== undefined) put(container, { path, depth: nullDepth }, null);
  }

  /** What holds the first steps of a way; undefined where an error has taken it. */
  #containerOf({ path }: Pick<Place, 'path'>, depth: number): object | undefined {
    let container = this.data as Container | null;
    for (let index = 0; index < depth - 1 && container !== null; index += 1)
      container = container[path[index] ?? ''] as Container | null;
    return container ?? undefined;
  }

  #arrived(): void {
    this.#awaited -= 1;
    if (this.#awaited === 0) this.#onSettled?.();
  }
}

function put(container: object, { path, depth }: Pick<Place, 'path' | 'depth'>, value: unknown): void {
  if (value !== undefined) (container as Container)[path[depth - 1] ?? ''] = value;
}
