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

export const logOut = `# Ends the session that is sent.
mutation LogOut {
  logOut { loggedOut }
}
`;

export const viewer = `# Who you are, how long the session lasts,
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
