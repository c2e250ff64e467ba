import { type GraphQLFieldResolver, isNonNullType } from 'graphql';
import type { LoadedEdge } from '../loading/loaded-edge.ts';
import type { Complete, Execution } from './execution.ts';
import { type FieldInfo, infoOf } from './field-info.ts';
import { argumentReader, type FieldSite, type Values } from './field-site.ts';
import type { FillField, MakeField } from './object-maker.ts';
import { isPromise } from './promises.ts';

/** Resolves a field, at the place `execution.path` up to `depth`. */
type Resolve = (execution: Execution, source: unknown, depth: number, property: unknown) => unknown;

/** A resolver of three parameters or fewer is called without the info. */
type ResolverCall = (source: unknown, args: Values, context: unknown, info?: FieldInfo) => unknown;

/** Answers a field by its resolver, or by the property of its name. */
export function fieldMaker(site: FieldSite, complete: Complete): MakeField {
  const { key, field } = site;
  const isNullable = !isNonNullType(field.type);
  const resolve = field.resolve === undefined ? byProperty(site) : byResolver(site, field.resolve);
  return (execution, source, depth, nullDepth, property) => {
    execution.path[depth] = key;
    const place = depth + 1;
    const nearest = isNullable ? place : nullDepth;
    try {
      const value = resolve(execution, source, place, property);
      return isPromise(value)
        ? execution.later(value, site, complete, place, nearest)
        : complete(execution, value, place, nearest);
    } catch (error) {
      const located = execution.located(error, site, place);
      if (isNullable) return execution.note(located);
      throw located;
    }
  };
}

function byResolver(site: FieldSite, resolve: GraphQLFieldResolver<unknown, unknown>): Resolve {
  const read = reader(site);
  const call = resolve as ResolverCall;
  // one of four parameters asks for the info, and of one without any nobody knows
  return resolve.length === 0 || resolve.length > 3
    ? (execution, source, depth) => call(source, read(execution), execution.context, infoOf(execution, site, depth))
    : (execution, source) => call(source, read(execution), execution.context);
}

function byProperty(site: FieldSite): Resolve {
  const read = reader(site);
  return (execution, source, depth, property) => {
    if (typeof property !== 'function') return property;
    const given = [read(execution), execution.context, infoOf(execution, site, depth)];
    return Reflect.apply(property, source, given) as unknown;
  };
}

function reader(site: FieldSite): (execution: Execution) => Values {
  const read = argumentReader(site);
  return typeof read === 'function' ? (execution) => execution.argsOf(site, read) : () => read;
}

/** Awaits the rows of an edge together: those of all objects that are made at the same time. */
export function edgeFiller(
  site: FieldSite,
  { uuidOf, loaderOf }: LoadedEdge<never, never, never>,
  complete: Complete,
): FillField {
  const { key, field } = site;
  const isNullable = !isNonNullType(field.type);
  const read = reader(site);
  return (execution, source, depth, nullDepth, made) => {
    execution.path[depth] = key;
    const place = depth + 1;
    try {
      const uuid = uuidOf(source as never, read(execution) as never);
      if (uuid === null) complete(execution, null, place, nullDepth);
      else {
        const batch = loaderOf(execution.context as never).batchOf(uuid, execution);
        execution.awaitRow(batch, uuid, site, complete, made, place, isNullable ? place : nullDepth);
      }
    } catch (error) {
      const located = execution.located(error, site, place);
      if (!isNullable) throw located;
      execution.note(located);
    }
  };
}
