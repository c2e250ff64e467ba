/** What the gateway tells the page, as JSON in it. */
export interface ExplorerSettings {
  /** Of GraphQL, relative to the page. */
  readonly endpoint: string;
  /** False where the gateway does not tell its schema. */
  readonly introspection: boolean;
  /** Whether the gateway tells which requests to ZStack an answer was made of. */
  readonly explain: boolean;
  /** One for each language that the page has. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** The tabs to begin with, by the names of their operations. */
  readonly tabs: readonly string[];
  /** Null where the gateway has no log-in. */
  readonly logInOperations: { readonly logIn: string; readonly refreshCaptcha: string } | null;
  /** Null but on the embedded simulator. */
  readonly demoSession: string | null;
  /** Script of each of the editor's workers. */
  readonly workers: { readonly editorWorkerService: string; readonly json: string; readonly graphql: string };
}

/** What the page has in one language, and in each alike but for the words. */
export interface Edition {
  /** Of its words, as HTML names it. */
  readonly lang: string;
  readonly texts: PageTexts;
  /** The menu, its groups one after the other. */
  readonly operations: readonly Operation[];
}

/** A text with a place for what `Name` says. */
export type With<Name extends string> = `${string}{${Name}}${string}`;

/** What the page's scripts say. */
export interface PageTexts {
  /** Under which ZStack keeps its own words in this language. */
  readonly zstackLanguage: 'en' | 'cn';
  readonly answer: {
    readonly oneEvent: string;
    readonly events: With<'count'>;
    readonly bytes: With<'count'>;
    /** The id of the request stands behind it. */
    readonly request: string;
  };
  /** How often ZStack was asked for an answer. */
  readonly zstack: { readonly oneRequest: string; readonly requests: With<'count'> };
  readonly failure: {
    readonly unreachable: string;
    readonly noJson: With<'status'>;
    readonly cutOff: string;
    readonly status: With<'status'>;
  };
  readonly session: {
    readonly inUse: With<'end'>;
    readonly malformed: string;
    readonly loggingIn: string;
    readonly loggedIn: With<'account'>;
    readonly ended: With<'end'>;
    readonly endedWithLogIn: With<'end'>;
  };
  /** Why a log-in came to nothing. */
  readonly refusal: {
    readonly wrong: string;
    readonly mustChange: string;
    readonly tooMany: string;
    readonly proof: string;
    readonly locked: string;
    readonly wrongCaptcha: string;
    readonly captcha: string;
    readonly notNow: string;
    readonly other: With<'code'>;
    readonly otherInWords: With<'code'> & With<'words'>;
  };
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
