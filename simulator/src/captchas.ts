import { captchaPicture } from './wire/captcha-picture.ts';
import { failure } from './wire/error-codes.ts';
import type { CaptchaRow } from './world/rows.ts';
import type { World } from './world/world.ts';

const hourMs = 3_600_000;
/** How long a captcha counts (`captcha.valid.period`); a sweep deletes older ones. */
const validMs = 300_000;

/** The captchas of log-ins (domain.md §2.4). */
export class Captchas {
  readonly #world: World;
  readonly areDemanded: boolean;

  /** @param areDemanded for every log-in, as the log-in control of commercial builds does after failed ones */
  constructor(world: World, areDemanded: boolean) {
    this.#world = world;
    this.areDemanded = areDemanded;
    world.clock.every(hourMs, () => this.#sweep());
  }

  make(accountName: string): CaptchaRow {
    const { newUuid, captchas } = this.#world;
    return captchas.insert({ uuid: newUuid(), accountName, createDate: this.#world.now(), ...this.#draw() });
  }

  /** Undefined where there is none. */
  refresh(uuid: string): CaptchaRow | undefined {
    this.#world.captchas.update(uuid, (row) => ({ ...row, ...this.#draw() }));
    return this.#world.captchas.get(uuid);
  }

  /** What comes before name and password; a captcha that was solved is used up. */
  check(accountName: string, uuid: string, verifyCode: string): void {
    if (!this.areDemanded) return;
    if (uuid === '') throw failure('LOGIN_CONTROL.1005', `a captcha is required to log in as ${accountName}`);
    const row = this.#world.captchas.get(uuid);
    if (row?.accountName !== accountName || row.verifyCode !== verifyCode)
      throw failure('LOGIN_CONTROL.1003', 'the captcha is wrong');
    this.#world.captchas.remove(uuid);
  }

  #draw(): Pick<CaptchaRow, 'verifyCode' | 'picture'> {
    const verifyCode = String(Number.parseInt(this.#world.newUuid().slice(0, 8), 16) % 10_000).padStart(4, '0');
    return { verifyCode, picture: captchaPicture(verifyCode) };
  }

  #sweep(): void {
    const { captchas, clock } = this.#world;
    for (const { uuid, createDate } of captchas.all())
      if (createDate.epochMs < clock.now() - validMs) captchas.remove(uuid);
  }
}
