/** What the gateway tells the page, as JSON in it. */
export interface ExplorerSettings {
  /** Of GraphQL, relative to the page. */
  readonly endpoint: string;
  /** False where the gateway does not tell its schema. */
  readonly introspection: boolean;
  /** The tabs to begin with. */
  readonly operations: readonly { readonly query: string; readonly variables: string }[];
  /** Null where the gateway has no log-in. */
  readonly logInOperation: string | null;
  /** Null but on the embedded simulator. */
  readonly demoSession: string | null;
  /** Script of each of the editor's workers. */
  readonly workers: { readonly editorWorkerService: string; readonly json: string; readonly graphql: string };
}

/** How GraphiQL keeps its tabs. */
export interface Tabs {
  readonly tabs: readonly { readonly id: string; readonly query: string | null; readonly variables: string | null }[];
  readonly activeTabIndex: number;
}
