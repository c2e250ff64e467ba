import type { Definition } from './operation-text.ts';
import { input, type NamedRows, type WithVariables } from './operation-variables.ts';

export const logIn: Definition = {
  name: 'LogIn',
  document: `mutation LogIn($input: LogInByAccountInput!) {
  logInByAccount(input: $input) {
    __typename
    ... on LoggedIn { token }
    ... on LogInFailed {
      error { code messages { en cn } }
      captcha { uuid picture }
    }
  }
}
`,
};

export const refreshCaptcha: Definition = {
  name: 'RefreshCaptcha',
  document: `mutation RefreshCaptcha(
  $input: RefreshCaptchaInput!
) {
  refreshCaptcha(input: $input) {
    __typename
    ... on CaptchaRefreshed { captcha { uuid picture } }
    ... on CaptchaRefreshFailed { error { code messages { en cn } } }
  }
}
`,
};

const logOut: Definition = {
  name: 'LogOut',
  document: `mutation LogOut {
  logOut { loggedOut }
}
`,
};

const viewer: Definition = {
  name: 'Viewer',
  document: `query Viewer {
  viewer {
    account { id uuid name type }
    isAdmin
    session { expiresAt }
    quotas { name total used }
  }
}
`,
};

export const sessionOperations = ({ toFillIn }: NamedRows): readonly WithVariables[] => [
  [viewer, {}],
  [logIn, input({ accountName: toFillIn.accountName, password: toFillIn.password })],
  [refreshCaptcha, input({ uuid: toFillIn.captcha })],
  [logOut, {}],
];
