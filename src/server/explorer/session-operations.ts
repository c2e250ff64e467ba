import { input, type WithVariables } from './operation-variables.ts';

export const logIn = `# Opens a session. Send its token as
# "Authorization: OAuth <token>"; this page
# does so when you log in above.
mutation LogIn($input: LogInByAccountInput!) {
  logInByAccount(input: $input) {
    __typename
    ... on LoggedIn { token }
    ... on LogInFailed {
      error { code messages { en } }
      captcha { uuid picture }
    }
  }
}
`;

export const refreshCaptcha = `# Draws another picture for a captcha that a
# log-in demands.
mutation RefreshCaptcha(
  $input: RefreshCaptchaInput!
) {
  refreshCaptcha(input: $input) {
    __typename
    ... on CaptchaRefreshed { captcha { uuid picture } }
    ... on CaptchaRefreshFailed { error { code messages { en } } }
  }
}
`;

const logOut = `# Ends the session that is sent.
mutation LogOut {
  logOut { loggedOut }
}
`;

const viewer = `# Who you are, how long the session lasts,
# and what you may have.
query Viewer {
  viewer {
    account { id uuid name type }
    isAdmin
    session { expiresAt }
    quotas { name total used }
  }
}
`;

export const sessionOperations: readonly WithVariables[] = [
  [viewer, {}],
  [logIn, input({ accountName: '<account>', password: '<password>' })],
  [refreshCaptcha, input({ uuid: '<uuid of a captcha, from LogIn>' })],
  [logOut, {}],
];
