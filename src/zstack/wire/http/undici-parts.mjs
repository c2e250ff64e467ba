// What the gateway has of undici. The package's own index loads fetch, caches, WebSockets and mocks as well, which takes three times as
// long; its version is pinned, and a part that moves stops every test.
import connect from 'undici/lib/api/api-connect.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

export { default as buildConnector } from 'undici/lib/core/connect.js';
export { default as errors } from 'undici/lib/core/errors.js';
export { default as Pool } from 'undici/lib/dispatcher/pool.js';
export { default as ProxyAgent } from 'undici/lib/dispatcher/proxy-agent.js';

// as the index does it: the way through a proxy is asked for by this method
Dispatcher.prototype.connect = connect;
