import type { OperationDefinitionNode } from 'graphql';

type Noted<Note> = OperationDefinitionNode &
  Partial<Record<symbol, { readonly of: OperationDefinitionNode; readonly note: Note }>>;

/**
 * What was found out of operations, kept in each of them and gone with it. What a WeakMap holds is reachable for V8's minor
 * collections, and through it the operation: a document that nobody keeps would live till the next major one.
 */
export class OperationNotes<Note> {
  readonly #slot = Symbol('note');

  get(operation: OperationDefinitionNode): Note | undefined {
    const { [this.#slot]: noted } = operation as Noted<Note>;
    return noted?.of === operation ? noted.note : undefined; // a copy of an operation, changed perhaps, has what the other had
  }

  set(operation: OperationDefinitionNode, note: Note): void {
    (operation as Noted<Note>)[this.#slot] = { of: operation, note };
  }
}
