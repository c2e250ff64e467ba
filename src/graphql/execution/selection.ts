import { type FieldNode, type GraphQLObjectType, isLeafType, isNonNullType, TypeNameMetaFieldDef } from 'graphql';
import { edgeOf } from '../loading/loaded-edge.ts';
import { answeredFields } from '../selection/selected-fields.ts';
import { completer } from './complete.ts';
import type { OperationParts } from './execution.ts';
import { edgeFiller, fieldMaker } from './field-maker.ts';
import type { FieldSite, Values } from './field-site.ts';
import { leafOf } from './leaf.ts';
import { type MakeObject, objectMaker, type Part } from './object-maker.ts';

/** What an operation selects under one outcome of its conditions, compiled as far as it was met. */
export class Selection {
  readonly #operation: OperationParts & { readonly variableValues: Values };
  /** Of fields that stand alone: those of a fragment are compiled once, however often it is spread. */
  readonly #makers = new Map<GraphQLObjectType, Map<FieldNode, MakeObject>>();
  #turns: readonly MakeObject[] | undefined;

  /** @param conditions the variables that `@include` and `@skip` name */
  constructor({ schema, fragments, operation }: OperationParts, conditions: Values) {
    this.#operation = { schema, fragments, operation, variableValues: conditions };
  }

  /** Makes the objects of a type with what is selected below some fields. Compiled when the first is made. */
  makerFor(type: GraphQLObjectType, nodes: readonly FieldNode[]): MakeObject {
    const [node, ...others] = nodes;
    if (node === undefined || others.length > 0) return this.#lazyMaker(type, nodes);
    const ofType = this.#makers.get(type) ?? new Map<FieldNode, MakeObject>();
    this.#makers.set(type, ofType);
    const maker = ofType.get(node) ?? this.#lazyMaker(type, nodes);
    ofType.set(node, maker);
    return maker;
  }

  /** The same for each field by itself, in the order of the answer. @throws GraphQLError where a condition has no value */
  turnsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly MakeObject[] {
    return (this.#turns ??= this.#sitesOf(type, nodes).map((site) => objectMaker([this.#partOf(site)])));
  }

  #lazyMaker(type: GraphQLObjectType, nodes: readonly FieldNode[]): MakeObject {
    let make: MakeObject | undefined;
    return (execution, source, depth, nullDepth) => {
      make ??= objectMaker(this.#sitesOf(type, nodes).map((site) => this.#edgeOf(site) ?? this.#partOf(site)));
      return make(execution, source, depth, nullDepth);
    };
  }

  #sitesOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly FieldSite[] {
    const fields = type.getFields();
    return [...answeredFields(this.#operation, type.name, nodes)].flatMap(([key, [node, ...others]]) => {
      if (node === undefined) return [];
      const { value: name } = node.name;
      const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : fields[name];
      return field === undefined ? [] : [{ key, parentType: type, field, node, nodes: [node, ...others] }];
    });
  }

  #partOf(site: FieldSite): Part {
    const { key, field, parentType } = site;
    if (field === TypeNameMetaFieldDef) return { key, constant: parentType.name };
    const make = fieldMaker(site, this.#completerOf(site));
    if (field.resolve !== undefined) return { key, make };
    const isNullable = !isNonNullType(field.type);
    const type = isNonNullType(field.type) ? field.type.ofType : field.type;
    const read = { key, make, property: field.name };
    return isLeafType(type) ? { ...read, leaf: leafOf(type), isNullable } : read;
  }

  #edgeOf(site: FieldSite): Part | undefined {
    const { key, field } = site;
    const edge = field.resolve && edgeOf(field.resolve);
    return edge && { key, fill: edgeFiller(site, edge, this.#completerOf(site)) };
  }

  #completerOf(site: FieldSite) {
    return completer(site.field.type, site, (type) => this.makerFor(type, site.nodes));
  }
}
