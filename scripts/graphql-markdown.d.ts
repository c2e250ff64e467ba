declare module 'graphql-markdown' {
  import type { IntrospectionQuery } from 'graphql';

  interface RenderOptions {
    readonly title?: string;
    /** Text below the title. */
    readonly prologue?: string;
    readonly printer?: (line: string) => void;
  }

  /** Prints a schema as a page of Markdown, line by line. */
  export function renderSchema(schema: IntrospectionQuery, options?: RenderOptions): void;
}
