/** Before GraphiQL's bundle, which reads it once: the page reaches the texts of its editors by `monaco`. */
window.MonacoEnvironment = { globalAPI: true };
