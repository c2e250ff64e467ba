/** Tomcat's and Jetty's ids, also with the name of the node behind them. */
const SET = /^JSESSIONID=([\w.!~-]{0,256})(?:;|$)/;

/**
 * The HTTP session that the cloud's web server keeps for a pool of connections. It opens one for each request that
 * names none, although ZStack's APIs ask nothing of it: who calls is told by `Authorization` alone.
 */
export class HttpSession {
  #id = '';

  /** Takes the session that an answer opens; an empty one ends it. Other cookies are not kept. */
  take(setCookie: string | readonly string[] | undefined): void {
    for (const cookie of typeof setCookie === 'string' ? [setCookie] : (setCookie ?? []))
      this.#id = SET.exec(cookie)?.[1] ?? this.#id;
  }

  /** The header that names it. */
  headers(): Readonly<Record<string, string>> {
    return this.#id === '' ? {} : { cookie: `JSESSIONID=${this.#id}` };
  }
}
