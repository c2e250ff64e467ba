import { faultKinds, type FaultKind, type FaultRule } from './kinds.ts';

/** What a rule is matched against. */
interface Matched {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

interface ActiveRule {
  readonly rule: FaultRule;
  left: number;
}

/** The parameters of one rule, each with its default. */
export class FaultSettings {
  readonly #rule: FaultRule;

  constructor(rule: FaultRule) {
    this.#rule = rule;
  }

  #value(name: string): unknown {
    const { fault } = this.#rule;
    return Reflect.get(this.#rule, name) ?? Reflect.get(faultKinds[fault].defaults, name);
  }

  number(name: string): number {
    return Number(this.#value(name));
  }

  text(name: string): string {
    return String(this.#value(name));
  }

  flag(name: string): boolean {
    return this.#value(name) === true;
  }
}

const isAbout = ({ on = {} }: FaultRule, { method, path, query }: Matched): boolean =>
  (on.method === undefined || on.method === method) &&
  (on.path === undefined || path.startsWith(on.path)) &&
  (on.parameter === undefined || [...query].some(([name, value]) => `${name}=${value}`.includes(on.parameter ?? '')));

/** The rules in force. A rule with `times` counts only the requests on which it took effect. */
export class FaultRules {
  readonly #active: ActiveRule[] = [];
  readonly #general: FaultRules | undefined;

  /** @param general rules that are in force as well, and come second */
  constructor(general?: FaultRules) {
    this.#general = general;
  }

  add(rule: FaultRule): void {
    this.#active.push({ rule, left: rule.times ?? Infinity });
  }

  clear(): void {
    this.#active.length = 0;
  }

  /** The first rule of the kind about this request; using it up by one. */
  take(kind: FaultKind, matched: Matched): FaultSettings | undefined {
    const active = this.#active.find(({ rule, left }) => rule.fault === kind && left > 0 && isAbout(rule, matched));
    if (active === undefined) return this.#general?.take(kind, matched);
    active.left -= 1;
    return new FaultSettings(active.rule);
  }
}
