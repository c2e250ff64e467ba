import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page and GraphQL share an origin, so that nothing has to be opened to other origins. */
const proxy = { '/graphql': { target: process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000', ws: true } };

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5173, proxy, fs: { allow: ['.', '../../artifacts'] } },
  preview: { host: '127.0.0.1', port: 4173, proxy },
});
