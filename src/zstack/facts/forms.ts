import type { enumFacts } from './enums.ts';

/** What a message's class says of one parameter (docs/zstack/api-facts.md). */
export interface ParameterFacts {
  /** The Java type, such as `String`, `List<String>`, `Integer`. */
  readonly type: string;
  readonly required?: boolean;
  /** In UTF-16 units. */
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly validValues?: readonly string[];
  /** A regular expression for the whole text. */
  readonly validRegexValues?: string;
  /** A list that has to hold at least one value. */
  readonly nonempty?: boolean;
  /** False where a text must not be empty. */
  readonly emptyString?: boolean;
  readonly noTrim?: boolean;
  /** From, to; both belong to it. */
  readonly numberRange?: readonly [from: number, to: number];
  /** It is the uuid of a resource of this class, or a list of them; `ResourceVO` is any. */
  readonly resourceType?: string;
  /** What an account other than the admin must be to the resource: its owner, or one whom it may be shared with. */
  readonly ownerCheck?: string;
}

/** What a message's class says of its API. */
export interface ApiFacts {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `{base}/v1`; `{name}` is the parameter of that name. Of a GET only those that can run no other API. */
  readonly paths: readonly string[];
  /** Key of the parameters in the body. Absent: they stand in the query string. */
  readonly bodyKey?: string;
  /** Answered at once; otherwise with 202 and a job. */
  readonly sync: boolean;
  readonly kind: 'query' | 'get' | 'create' | 'delete' | 'async';
  /** How long the job may take where the cloud's administrator has set nothing else. */
  readonly timeoutSeconds: number;
  /** What a query lists. */
  readonly inventory?: string;
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
}

/** What is known of a field of an inventory. */
export interface FieldFacts {
  /** The Java type; `String` where it is a word of an enum. */
  readonly type: string;
  readonly enum?: EnumName;
  /** The database's word; a field may be absent all the same. Not told of what is no column. */
  readonly nullable?: boolean;
  readonly refersTo?: string;
  /** It comes of another table, by a join of this kind: a condition can name it, `fields=` cannot. */
  readonly queryable?: string;
}

/** What is known of a kind of row. */
export interface InventoryFacts {
  readonly fields: Readonly<Record<string, FieldFacts>>;
  /** Fields that only rows of some subtypes have: neither a condition nor `fields=` of a query of all can name them. */
  readonly subtypeFields?: Readonly<Record<string, FieldFacts>>;
  /** Names of joins that a condition can go by. */
  readonly joins: readonly string[];
}

export type EnumName = keyof typeof enumFacts;

/** Words of ZStack's of which a value is one. */
export interface Enumeration<Word extends string = string> {
  /** ZStack's name of it, such as `ImageStatus`. */
  readonly name: string;
  readonly words: readonly Word[];
}
