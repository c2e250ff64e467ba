import { Client, request } from './client.ts';
import type { Running } from '../servers/running.ts';
import type { Workload } from '../workloads.ts';

/** What one server has been asked of one workload, so that no document comes twice where none shall. */
export class Load {
  readonly running: Running;
  readonly workload: Workload;
  readonly #session: string;
  #asked = 0;
  /** The same question has the same answer, so that its length tells a wrong one. */
  readonly #lengths: number[] = [];
  readonly #kept = new Map<number, Buffer>();

  constructor(running: Running, workload: Workload, session: string) {
    this.running = running;
    this.workload = workload;
    this.#session = session;
  }

  /** As many requests, each client's next as soon as it is answered. @returns the milliseconds of each */
  async run(requests: number): Promise<number[]> {
    const clients = await Promise.all(
      Array.from({ length: this.workload.clients }, () => Client.open(this.running.port)),
    );
    const latencies: number[] = [];
    let left = requests;
    await Promise.all(
      clients.map(async (client) => {
        while (left > 0) {
          left -= 1;
          const index = this.#asked++;
          const bytes = this.#request(index);
          const askedAt = performance.now();
          const { status, length } = await client.ask(bytes).catch((error: unknown) => {
            throw this.#fault(error);
          });
          latencies.push(performance.now() - askedAt);
          this.#check(index, status, length);
        }
        client.close();
      }),
    );
    return latencies;
  }

  /** Asks once each question that has an answer of its own. */
  async answers(): Promise<string[]> {
    const client = await Client.open(this.running.port);
    const answers: string[] = [];
    for (let count = 0; count < this.workload.answers; count += 1) {
      const answer = await client.ask(this.#request(this.#asked++)).catch((error: unknown) => {
        throw this.#fault(error);
      });
      if (answer.status !== 200) throw this.#fault(`status ${answer.status}: ${answer.text()}`);
      answers.push(answer.text());
    }
    client.close();
    return answers;
  }

  #request(index: number): Buffer {
    const { answers, name } = this.workload;
    const slot = index % answers;
    const kept = name === 'W7' ? undefined : this.#kept.get(slot);
    if (kept !== undefined) return kept;
    const { kind } = this.running.contender;
    const path = kind === 'proxy' ? `/${name}` : '/graphql';
    const bytes = request(path, this.#session, JSON.stringify(this.workload.operation(index)));
    this.#kept.set(slot, bytes);
    return bytes;
  }

  #check(index: number, status: number, length: number): void {
    const slot = index % this.workload.answers;
    this.#lengths[slot] ??= length;
    if (status === 200 && length === this.#lengths[slot]) return;
    throw this.#fault(`status ${status} with ${length} bytes, where an answer has ${this.#lengths[slot]}`);
  }

  #fault(what: unknown): Error {
    return new Error(`${this.running.contender.name}, ${this.workload.name}: ${String(what)}`);
  }
}
