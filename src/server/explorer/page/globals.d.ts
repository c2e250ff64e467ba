/** What GraphiQL's bundle leaves in the page. */
declare const YogaGraphiQL: {
  renderYogaGraphiQL(element: Element, options: Readonly<Record<string, unknown>>): void;
};

/** The texts of its editors. */
declare const monaco: {
  readonly editor: {
    getModels(): readonly { readonly uri: { readonly path: string }; setValue(text: string): void }[];
  };
};

/** Where the editor looks for its workers, and whether it leaves `monaco` in the page. */
interface Window {
  MonacoEnvironment?: { globalAPI?: boolean; getWorkerUrl?(module: string, label: string): string };
}
