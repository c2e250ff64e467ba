/** What GraphiQL's bundle leaves in the page. */
declare const YogaGraphiQL: {
  renderYogaGraphiQL(element: Element, options: Readonly<Record<string, unknown>>): void;
};

/** Where the editor looks for its workers. */
interface Window {
  MonacoEnvironment?: { getWorkerUrl(module: string, label: string): string };
}
