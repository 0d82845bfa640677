import { test, expect } from '@playwright/test';
import { atSite, atPhone, atDesk } from './people.ts';
import { expectSound } from './sound.ts';
test('nojs axe', async ({ browser }) => {
  const page = await atSite(browser);
  let t = Date.now();
  await expectSound(page);
  console.log('site', Date.now() - t);
  const phone = await atPhone(browser, '片长', '老槐坡片');
  t = Date.now();
  await expectSound(phone);
  console.log('phone', Date.now() - t);
  const desk = await atDesk(browser, 'cunganbu');
  t = Date.now();
  await expectSound(desk);
  console.log('desk', Date.now() - t);
});
