/**
 * Node's HTTP. An `import` of `node:http` reads all that it exports, and so loads Node's own fetch and WebSocket client, which takes
 * ten times as long as HTTP itself: types alone are imported from there.
 */
export const http = process.getBuiltinModule('node:http');
