/** What a message's class says of one parameter (docs/zstack/api-facts.md). */
export interface ParameterFacts {
  /** The Java type, such as `String`, `List<String>`, `Integer`. */
  readonly type: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly validValues?: readonly string[];
  /** A regular expression for the whole text. */
  readonly validRegexValues?: string;
  readonly nonempty?: boolean;
  readonly emptyString?: boolean;
  readonly nullElements?: boolean;
  readonly noTrim?: boolean;
  /** Neither checked nor trimmed: the field has no annotation. */
  readonly noAPIParam?: boolean;
  /** From, to; both belong to it. */
  readonly numberRange?: readonly number[];
  /** Its uuids must exist as this class of the database; `ResourceVO` is any. */
  readonly resourceType?: string;
  /** The API succeeds at once where its resource is not there. */
  readonly successIfResourceNotExisting?: boolean;
  /** What an account other than the admin must be to the resource: its owner, or one whom it may be shared with. */
  readonly ownerCheck?: string;
}

/** What a message's class says of its REST API. */
export interface ApiFacts {
  /** The Java class, with its package. */
  readonly message: string;
  readonly method: string;
  /** Under `/v1`; `{name}` is the parameter of that name. */
  readonly paths: readonly string[];
  /** Those of its paths that other APIs of the node have as well. */
  readonly sharedPaths?: readonly string[];
  /** Paths of other APIs, whether the simulator has them or not, that a `{name}` of its own would take in. */
  readonly otherPaths?: readonly string[];
  /** Key of the parameters in the body: `params`, or the action's name. Absent: they stand in the query string. */
  readonly bodyKey?: string;
  /** Answered at once; otherwise with 202 and a job. */
  readonly sync: boolean;
  /** Needs no session. */
  readonly noSession?: boolean;
  readonly adminOnly?: boolean;
  readonly timeoutSeconds: number;
  /** It makes a resource, whose uuid the caller may choose. */
  readonly isCreation?: boolean;
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
}
