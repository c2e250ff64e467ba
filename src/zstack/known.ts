import type { Time } from './wire/values/time.ts';

/** Given at once where it is known already. */
export type Eventually<Value> = Value | Promise<Value>;

/** Goes on with a value, or with why it does not come: at once where it is known. */
export const whenKnown = <Value, Result, Without = never>(
  value: Eventually<Value>,
  goOn: (value: Value) => Eventually<Result>,
  goOnWithout?: (reason: unknown) => Without,
): Eventually<Result | Without> => (value instanceof Promise ? value.then(goOn, goOnWithout) : goOn(value));

/** One thing that is known of the cloud, asked for once however many want to know it. */
export class Known<Fact> {
  readonly #time: Time;
  readonly #ask: (known: Fact | undefined) => Promise<Fact>;
  #known: { readonly fact: Fact; readonly at: number } | undefined;
  #asking: Promise<Fact> | undefined;

  constructor(time: Time, ask: (known: Fact | undefined) => Promise<Fact>) {
    this.#time = time;
    this.#ask = ask;
  }

  /** What is known (null is not), renewed behind the asker's back once it is older than `withinMs`. @throws what asking throws, while nothing is known */
  get(withinMs: number): Eventually<Fact> {
    const known = this.#known;
    if (known?.fact == null) return this.#renew();
    if (this.#time.elapsed() - known.at > withinMs) this.#renew().catch(() => undefined);
    return known.fact;
  }

  /** The same, but waits for the renewal. */
  fresh(withinMs: number): Eventually<Fact> {
    const known = this.#known;
    return known !== undefined && this.#time.elapsed() - known.at <= withinMs ? known.fact : this.#renew();
  }

  /** What is known without doubt; nobody is asked. */
  get certain(): Fact | undefined {
    return this.#known?.at === -Infinity ? undefined : this.#known?.fact;
  }

  /** To be renewed when it is wanted next. */
  doubt(): void {
    if (this.#known !== undefined) this.#known = { ...this.#known, at: -Infinity };
  }

  #renew(): Promise<Fact> {
    this.#asking ??= this.#ask(this.#known?.fact)
      .then((fact) => {
        this.#known = { fact, at: this.#time.elapsed() };
        return fact;
      })
      .finally(() => (this.#asking = undefined));
    return this.#asking;
  }
}
