import type { Texts } from './texts/en.ts';

/** What stands in the page's body, which its scripts fill and show. */
export const bodyIn = ({ markup: texts }: Texts): string => `    <header>
      <h1>ZStack GraphQL</h1>
      <form id="session-form">
        <label>${texts.session} <input id="session-input" placeholder="${texts.sessionHint}" autocomplete="off" autocapitalize="off" spellcheck="false" required /></label>
        <button>${texts.use}</button>
      </form>
      <form id="log-in-form" hidden>
        <label>${texts.account} <input id="account-input" autocomplete="username" autocapitalize="off" spellcheck="false" required /></label>
        <label>${texts.password} <input id="password-input" type="password" autocomplete="current-password" required /></label>
        <span id="captcha" hidden>
          <img alt="${texts.captcha}" />
          <button type="button">${texts.anotherPicture}</button>
          <label>${texts.characters} <input id="captcha-input" autocomplete="off" autocapitalize="off" spellcheck="false" /></label>
        </span>
        <button>${texts.logIn}</button>
      </form>
      <p id="session-in-use" hidden><span></span> <button type="button">${texts.forget}</button></p>
      <p id="session-message" role="status"></p>
      <div id="tools">
        <button type="button" popovertarget="menu">${texts.operations}</button>
        <button type="button" id="reset" title="${texts.resetHint}">${texts.reset}</button>
        <button type="button" id="language" lang="${texts.otherLanguage.lang}">${texts.otherLanguage.name}</button>
      </div>
      <p id="no-introspection" hidden>${texts.noIntrospection.replace('{setting}', '<code>INTROSPECTION=false</code>')}</p>
      <noscript><p>${texts.noScript}</p></noscript>
    </header>
    <div id="menu" popover role="dialog" aria-label="${texts.operations}"></div>
    <main id="editor">${texts.loading}</main>
    <details id="zstack" hidden>
      <summary></summary>
      <div tabindex="0" role="region" aria-label="${texts.zstack.title}">
        <table>
          <thead>
            <tr><th scope="col">API</th><th scope="col">${texts.zstack.requests}</th><th scope="col">${texts.zstack.milliseconds}</th><th scope="col">${texts.zstack.bytes}</th><th scope="col" title="${texts.zstack.sharedHint}">${texts.zstack.shared}</th></tr>
          </thead>
          <tbody></tbody>
        </table>
      </div>
    </details>
    <footer id="answer">${texts.answer}</footer>`;
