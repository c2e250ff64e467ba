/** Tomcat's and Jetty's ids, also with the name of the node behind them. */
const SET = /^JSESSIONID=([\w.!~-]{0,256})(?:;|$)/;
/** What a portal answers with instead of a redirect. */
const PORTAL = new Set([401, 403, 407]);

/**
 * The HTTP session that the cloud's web server keeps for a pool of connections. It opens one for each request that
 * names none, although ZStack's APIs ask nothing of it: who calls is told by `Authorization` alone.
 */
export class HttpSession {
  #id = '';

  /**
   * Takes the session that an answer opens; an empty one ends it. Other cookies are not kept, nor is a session of what stands
   * before the cloud: log-in portals are servlets too, and redirect or refuse.
   */
  take(status: number, setCookie: string | readonly string[] | undefined): void {
    if ((status >= 300 && status < 400) || PORTAL.has(status)) return;
    for (const cookie of typeof setCookie === 'string' ? [setCookie] : (setCookie ?? []))
      this.#id = SET.exec(cookie)?.[1] ?? this.#id;
  }

  /** The header that names it. */
  headers(): Readonly<Record<string, string>> {
    return this.#id === '' ? {} : { cookie: `JSESSIONID=${this.#id}` };
  }
}
