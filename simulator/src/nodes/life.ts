/** One run of a node's process, from its start to its end. */
export class Life {
  /** Of the node, which stays when the process is another. */
  readonly uuid: string;
  readonly #onChange: () => void;
  #isFrozen = false;
  #hasDatabase = true;
  #isOver = false;
  #isExpelled = false;

  constructor(uuid: string, onChange: () => void) {
    this.uuid = uuid;
    this.#onChange = onChange;
  }

  /** `silent`: what is sent to it stays without an answer. `over`: connections to it are refused. */
  get state(): 'up' | 'silent' | 'over' {
    if (this.#isOver) return 'over';
    return this.#isFrozen || !this.#hasDatabase ? 'silent' : 'up';
  }

  /** What asks for no more than a live process is answered. */
  get answersProcess(): boolean {
    return !this.#isOver && !this.#isFrozen;
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  get hasDatabase(): boolean {
    return this.#hasDatabase;
  }

  /** Whether the others have dropped it while it was silent. */
  get isExpelled(): boolean {
    return this.#isExpelled;
  }

  freeze(isFrozen: boolean): void {
    this.#isFrozen = isFrozen;
    this.#onChange();
  }

  connectDatabase(isConnected: boolean): void {
    this.#hasDatabase = isConnected;
    this.#onChange();
  }

  expel(): void {
    this.#isExpelled = true;
  }

  end(): void {
    this.#isOver = true;
    this.#onChange();
  }
}
