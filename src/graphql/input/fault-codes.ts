/** What is wrong with an argument, for a client that words it itself. The list only grows. */
export type FaultCode =
  /** Not 32 hex digits, with or without dashes. */
  | 'NOT_A_UUID'
  /** A uuid that ZStack does not take for a new resource: no real version or variant. */
  | 'NOT_A_RESOURCE_UUID'
  /** A list that has to name at least one, or a text that has to say something. */
  | 'EMPTY'
  /** More characters, values or bytes than there may be. */
  | 'TOO_LONG'
  /** A number, a time or a length outside of its bounds. */
  | 'OUT_OF_RANGE'
  /** A text with a character that the cloud cannot store, or does not take there. */
  | 'UNSTORABLE_CHARACTER'
  /** A tag that the cloud takes for another one of the list. */
  | 'DUPLICATE_TAG'
  /** null where a value has to stand. */
  | 'NULL'
  /** UNKNOWN, which stands for values that the gateway does not know, or another word that is none of those that there are. */
  | 'UNKNOWN_VALUE'
  /** A text that ZStack's query syntax would read as another query. */
  | 'UNCARRIABLE_TEXT'
  /** An operator that cannot be asked of that field. */
  | 'UNSUPPORTED_OPERATOR'
  /** More conditions than go into one query to ZStack. */
  | 'TOO_MANY_CONDITIONS'
  /** No cursor of this list, with this filter and order. */
  | 'NOT_A_CURSOR'
  /** An argument that excludes another one that was given. */
  | 'NOT_TOGETHER'
  /** No id of a job, or one with a slip in it. */
  | 'NOT_A_JOB_ID'
  /** No id that the gateway gave, or one with a slip in it. */
  | 'NOT_AN_ID'
  /** No representation of an entity. */
  | 'NOT_AN_ENTITY'
  /** What an operation may do once only. */
  | 'REPEATED';
