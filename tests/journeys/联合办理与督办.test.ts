/** 联合办理与督办: the town hands it to a station, the station asks another unit for help, the county asks for a reply; one answer. */
import { expect, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const SAID = '集镇安置点的自来水浑了一个星期，二十多户老人提不动桶装水。';
const TITLE = '集镇安置点的自来水浑了一个星期';
const ASKED = '请先给行动不便的老人送桶装水。';
const WANTED = '五个工作日内说明原因和恢复时间。';
const REPLIED = '滤池进了泥沙，正在换滤料，三天内恢复。';
const PART = '已给十六户老人每天送水，直到恢复。';
const ANSWER = '换好滤料、清洗管网，水已清，取样合格；停水期间给十六户老人送了水。';

test('联合办理与督办', async ({ browser }) => {
  test.setTimeout(180_000);
  const resident = await site.atSite(browser);
  const { no, code } = await site.say(resident, { text: SAID, places: ['回龙镇'] });

  const town = await desk.atDesk(browser, 'zhenganbu');
  await desk.findByNumber(town, no, TITLE);
  await desk.take(town);
  await desk.dispatch(town, '回龙镇水利站', '尽快恢复供水。');

  const lead = await desk.atDesk(browser, 'shuilizhan');
  await desk.findByNumber(lead, no, TITLE);
  await desk.take(lead);
  await desk.askForHelp(lead, '回龙镇民政和社会救助站', ASKED);
  await expect(desk.besideCard(lead)).toContainText('回龙镇民政和社会救助站 协办');

  const centre = await desk.atDesk(browser, 'zongzhi');
  await desk.findByNumber(centre, no, TITLE);
  await desk.supervise(centre, WANTED);

  await step(lead, '待办里标着回复期限', async () => {
    await lead.getByRole('link', { name: '待办' }).click();
    const row = lead.getByRole('listitem').filter({ hasText: TITLE });
    await expect(row.getByText(/^督办，.*前回复$/)).toBeVisible();
    await row.getByRole('link').click();
    await expect(lead.getByText(WANTED).first()).toBeVisible();
  });
  await desk.reply(lead, REPLIED);

  const helper = await desk.atDesk(browser, 'minzhengzhan');
  await step(helper, '打开待协办的事', async () => {
    await helper.getByRole('list', { name: '待协办' }).getByRole('link', { name: TITLE }).click();
    await expect(helper.getByText(ASKED).first()).toBeVisible();
  });
  await desk.contribute(helper, PART);

  await step(lead, '看到协办结果', async () => {
    await lead.reload();
    await expect(desk.besideCard(lead)).toContainText(PART);
  });
  await desk.answer(lead, ANSWER);

  await step(centre, '县里看到回复', async () => {
    await centre.reload();
    await expect(centre.getByText(REPLIED).first()).toBeVisible();
  });
  await site.follow(resident, code);
  await expect(resident.getByText(ANSWER).first()).toBeVisible();
  await expect(resident.getByText(PART)).toHaveCount(0);
  await site.rate(resident, '满意');
});
