/** 密码: sets or enters the PIN of the store on a phone, as people do. */
import type { Page } from '@playwright/test';

export const PIN = '204713';

/** Right after the first sign-in of a person on a phone. */
export async function setPin(page: Page): Promise<void> {
  await page.getByLabel('6 位数字密码').fill(PIN);
  await page.getByLabel('再输一遍').fill(PIN);
  await page.getByRole('button', { name: '设好了，进入' }).click();
  await page.getByLabel('再输一遍').waitFor({ state: 'detached' });
}

/** When the app is opened anew: the sixth digit opens it. */
export async function enterPin(page: Page, pin = PIN): Promise<void> {
  await page.getByLabel('6 位数字密码').fill(pin);
}
