import { madeLater, type Handler, type Routes } from '../http/router.ts';
import type { Apollos } from '../operation/apollos.ts';
import { EXPLORER_PATH, offlineFiles } from './offline-files.ts';
import type { OfflinePageOptions } from './offline-page.ts';
import type { Config } from '../../config.ts';

export interface ExplorerOptions extends OfflinePageOptions {
  readonly config: Pick<Config, 'explorer'> & OfflinePageOptions['config'];
  readonly apollos: Pick<Apollos, 'show'>;
}

export interface Explorer {
  /** What a browser is shown that asks for no operation. */
  readonly page: Handler;
  /** What the offline explorer consists of. */
  readonly routes: Routes;
}

/** The explorer that is set, if any. Its pages are made, and what they are made of is loaded, when they are first asked for. */
export function explorerOf(options: ExplorerOptions): Explorer | undefined {
  const { config, demo, apollos } = options;
  if (config.explorer === 'none') return undefined;
  const offline = madeLater(async () => (await import('./offline-page.ts')).offlinePage(options));
  const sandbox = madeLater(async () => (await import('./sandbox.ts')).sandboxPage(demo, apollos.show));
  return {
    page: config.explorer === 'sandbox' ? sandbox : offline,
    routes: { [EXPLORER_PATH]: { handlers: { GET: offline, HEAD: offline } }, ...offlineFiles() },
  };
}
