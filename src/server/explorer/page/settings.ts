/** What the gateway tells the page, as JSON in it. */
export interface ExplorerSettings {
  /** Of GraphQL, relative to the page. */
  readonly endpoint: string;
  /** False where the gateway does not tell its schema. */
  readonly introspection: boolean;
  /** The menu, its groups one after the other. */
  readonly operations: readonly Operation[];
  /** The tabs to begin with, by the names of their operations. */
  readonly tabs: readonly string[];
  /** Null where the gateway has no log-in. */
  readonly logInOperations: { readonly logIn: string; readonly refreshCaptcha: string } | null;
  /** Null but on the embedded simulator. */
  readonly demoSession: string | null;
  /** Script of each of the editor's workers. */
  readonly workers: { readonly editorWorkerService: string; readonly json: string; readonly graphql: string };
}

/** One that is ready-made. */
export interface Operation {
  readonly name: string;
  /** Its heading in the menu. */
  readonly group: string;
  /** One sentence. */
  readonly about: string;
  readonly query: string;
  readonly variables: string;
}

/** How GraphiQL keeps its tabs. */
export interface Tabs {
  readonly tabs: readonly { readonly id: string; readonly query: string | null; readonly variables: string | null }[];
  readonly activeTabIndex: number;
}
