import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { hostGuard } from '../http/allowed-hosts.ts';
import { webSocketOrigins } from '../http/cross-origin.ts';
import { http } from '../node-http.ts';
import type { UpgradeHandler } from '../http/http-service.ts';
import { RequestError, unavailable } from '../http/request-error.ts';
import { logRequest } from '../operations/request-log.ts';
import { type RequestScope, requestScope } from '../operations/request-scope.ts';
import type { Shed } from '../operations/metrics/shed-metrics.ts';
import { pathOf } from '../http/request-target.ts';
import { noteCommonHeaders } from '../http/http-answer.ts';
import { notFound, refuse, scopeOf } from '../http/router.ts';
import type { WebSockets } from './websockets.ts';
import type { CancelSignal } from '../../zstack/wire/values/cancellation.ts';

export interface UpgradeOptions {
  readonly path: string;
  readonly webSockets: WebSockets;
  readonly config: Pick<Config, 'allowedHosts' | 'corsOrigins'>;
  readonly draining: CancelSignal;
  readonly logger: Logger;
  readonly shed: Shed;
}

/** Opens WebSockets at `path`. Any other request for one is answered by HTTP, and its connection closed. */
export function upgradeHandler({ path, webSockets, config, draining, logger, shed }: UpgradeOptions): UpgradeHandler {
  const hosts = hostGuard(config.allowedHosts);
  const comesFromAllowedOrigin = webSocketOrigins(config.corsOrigins);
  const admit = (request: IncomingMessage) => {
    if (pathOf(request) !== path) throw notFound();
    hosts.check(request);
    if (!comesFromAllowedOrigin(request)) {
      throw new RequestError('FORBIDDEN', 'Pages of this origin may not connect: CORS_ORIGINS does not name it.');
    }
    if (draining.aborted) throw unavailable('The gateway is shutting down: connect again.');
    if (webSockets.isFull()) {
      shed('websockets');
      throw unavailable('Too many WebSockets are open. Try again in a few seconds.');
    }
  };

  return (request, head) => {
    const scope = scopeOf(request);
    requestScope.run(scope, () => {
      const answer = (error: unknown) => refuseUpgrade(request, error, scope, logger);
      try {
        admit(request);
        webSockets.accept(request, head, scope, answer);
      } catch (error) {
        answer(error);
      }
    });
  };
}

function refuseUpgrade(request: IncomingMessage, error: unknown, scope: RequestScope, logger: Logger): void {
  const { socket } = request;
  socket.on('error', () => socket.destroy());
  const response = new http.ServerResponse(request);
  response.assignSocket(socket);
  response.shouldKeepAlive = false;
  response.once('finish', () => socket.destroySoon());
  noteCommonHeaders(response, scope);
  logRequest(request, response, { scope, path: '(upgrade)', quiet: false, logger });
  refuse(response, error, scope, logger);
}
