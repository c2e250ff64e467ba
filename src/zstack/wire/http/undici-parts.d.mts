export { buildConnector, errors, Pool, ProxyAgent } from 'undici';
