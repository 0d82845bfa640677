/** 演示县: what the stories are lived in is made while others run that need none of it. */
import { expect, test } from '@playwright/test';

const MADE_WITHIN = 240_000;

test('演示县立起来了', async ({ request }) => {
  test.setTimeout(MADE_WITHIN);
  const status = () =>
    request.get('/').then(
      (answer) => answer.status(),
      () => 0,
    );
  await expect.poll(status, { timeout: MADE_WITHIN, intervals: [250] }).toBe(200);
});
