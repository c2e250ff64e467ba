import { type SubmitEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '../i18n/i18n.tsx';
import { TextField } from '../ui/field.tsx';
import { CloudWords, FailureNotice, Notice } from '../ui/notice.tsx';
import { type Captcha, checkSession, type Credentials, logIn, type LogInEnd, refreshCaptcha } from './log-in.ts';
import { isSessionToken, type Session } from './session.ts';

type Way = 'account' | 'session';
type Faults = Partial<Record<'accountName' | 'password' | 'token', string>>;

/** Logs in by account, or takes a session that was opened elsewhere. */
export function LogInForm({
  accountName = '',
  onLogIn,
}: {
  accountName?: string;
  onLogIn: (session: Session) => void;
}) {
  const { t } = useI18n();
  const [way, setWay] = useState<Way>('account');
  const [given, setGiven] = useState({ accountName, password: '', verifyCode: '', token: '' });
  const [captcha, setCaptcha] = useState<Captcha | null>(null);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [end, setEnd] = useState<LogInEnd>();
  const form = useRef<HTMLFormElement>(null);

  const change = (name: keyof typeof given) => (event: { readonly target: { readonly value: string } }) =>
    setGiven({ ...given, [name]: event.target.value });

  const focus = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();

  const findFaults = (): Faults => {
    if (way === 'session') return isSessionToken(given.token.trim()) ? {} : { token: t.logIn.malformedSession };
    return {
      ...(given.accountName.trim() === '' && { accountName: t.logIn.missingAccount }),
      ...(given.password === '' && { password: t.logIn.missingPassword }),
    };
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = findFaults();
    const [first] = Object.keys(found);
    setFaults(found);
    setEnd(undefined);
    if (first !== undefined) {
      focus(first);
      return;
    }
    setBusy(true);
    const told = await (way === 'session' ? checkSession(given.token.trim().toLowerCase()) : logIn(credentials()));
    setBusy(false);
    setEnd(told);
    if (told.end === 'in') onLogIn(told.session);
    if (told.end === 'captcha') {
      flushSync(() => askCaptcha(told.captcha));
      focus('verifyCode');
    }
    if (told.end === 'wrong') focus('password');
  };

  const askCaptcha = (next: Captcha | null) => {
    setCaptcha(next);
    setGiven((before) => ({ ...before, verifyCode: '' }));
  };

  /** One that is too old goes: the next log-in brings another. */
  const drawAnother = async (shown: Captcha) => {
    askCaptcha(await refreshCaptcha(shown));
    focus('verifyCode');
  };

  const credentials = (): Credentials => ({
    accountName: given.accountName.trim(),
    password: given.password,
    ...(captcha && { captchaUuid: captcha.uuid, verifyCode: given.verifyCode.trim() }),
  });

  return (
    <form ref={form} className="log-in" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className="choice">
        <legend>{t.logIn.by}</legend>
        {(['account', 'session'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="way"
              checked={way === one}
              onChange={() => {
                setWay(one);
                setFaults({});
                setEnd(undefined);
              }}
            />
            {one === 'account' ? t.logIn.byAccount : t.logIn.bySession}
          </label>
        ))}
      </fieldset>

      <Ended end={end} />

      {way === 'account' ? (
        <>
          <TextField
            label={t.logIn.account}
            name="accountName"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={given.accountName}
            onChange={change('accountName')}
            fault={faults.accountName}
          />
          <TextField
            label={t.logIn.password}
            name="password"
            type="password"
            autoComplete="current-password"
            value={given.password}
            onChange={change('password')}
            fault={faults.password}
          />
          {captcha && (
            <>
              <img className="captcha" src={`data:image/png;base64,${captcha.picture}`} alt={t.logIn.captchaPicture} />
              <button type="button" className="plain" onClick={() => void drawAnother(captcha)}>
                {t.logIn.captchaOther}
              </button>
              <TextField
                label={t.logIn.captchaCode}
                name="verifyCode"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                value={given.verifyCode}
                onChange={change('verifyCode')}
              />
            </>
          )}
        </>
      ) : (
        <TextField
          label={t.logIn.session}
          name="token"
          type="password"
          autoComplete="off"
          hint={t.logIn.sessionHint}
          value={given.token}
          onChange={change('token')}
          fault={faults.token}
        />
      )}
      <button type="submit" className="primary" aria-disabled={busy}>
        {busy ? t.logIn.checking : way === 'account' ? t.logIn.submit : t.logIn.useSession}
      </button>
    </form>
  );
}

function Ended({ end }: { readonly end: LogInEnd | undefined }) {
  const { t } = useI18n();
  if (end === undefined) return null;
  switch (end.end) {
    case 'in':
      return null;
    case 'failed':
      return <FailureNotice failure={end.failure} />;
    case 'refused':
      return (
        <Notice tone="bad" alert>
          <p>{t.logIn.refused(end.error.code)}</p>
          <CloudWords error={end.error} />
        </Notice>
      );
    default:
      return (
        <Notice tone={end.end === 'captcha' ? 'warning' : 'bad'} alert>
          <p>
            {
              {
                wrong: t.logIn.wrong,
                'must-change': t.logIn.mustChange,
                'too-many': t.logIn.tooMany,
                captcha: t.logIn.captcha,
                locked: t.logIn.locked,
                proof: t.logIn.proof,
                'cannot-run': t.logIn.cannotRun,
                dead: t.logIn.deadSession,
              }[end.end]
            }
          </p>
        </Notice>
      );
  }
}
