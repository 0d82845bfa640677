/** Parts as the server draws them: without a script, in Chinese unless told otherwise. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ActionButton, Button, LinkButton } from './button.tsx';
import { ChoiceGroup } from './choice.tsx';
import { TextArea, TextField } from './field.tsx';
import { Bars } from './figures.tsx';
import { LinkProvider } from './link.tsx';
import { DescriptionList, ListRow } from './list.tsx';
import { ClockBadge, StatusBadge } from './marks.tsx';
import { Notice } from './notice.tsx';
import { TabBar } from './page.tsx';
import { PlacePicker } from './place-picker.tsx';
import { QrImage } from './qr-image.tsx';
import { LangProvider } from './sentences.ts';
import { LanguageSwitch } from './switches.tsx';
import { Pager, Table } from './table.tsx';

const drawn = (part: ReactElement): string => renderToStaticMarkup(part);
const english = (part: ReactElement): string => drawn(<LangProvider lang="en">{part}</LangProvider>);
/** What is read of it. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const HOUR = 3_600_000;

test('办不了的按钮留着，并说明原因；能办的没有多余的字', () => {
  const markup = drawn(<ActionButton reason="还没有试着办过">上报</ActionButton>);
  const id = /aria-describedby="([^"]+)"/.exec(markup)?.[1];
  expect(markup).toContain('aria-disabled="true"');
  expect(markup).toContain(`id="${id}">还没有试着办过`);
  expect(markup).not.toMatch(/ disabled/);
  expect(drawn(<ActionButton reason={null}>上报</ActionButton>)).toBe(drawn(<Button>上报</Button>));
});

test('正在提交的按钮不再接受点击，但不丢焦点', () => {
  expect(drawn(<Button busy>提交</Button>)).toMatch(/aria-busy="true" aria-disabled="true"/);
  expect(drawn(<Button type="submit">提交</Button>)).toContain('type="submit"');
});

test('字段的标签、提示和错误都和输入框连在一起', () => {
  const markup = drawn(<TextField id="phone" label="手机号" hint="11 位" error="位数不对" optional />);
  expect(markup).toContain('<label class="field-label" for="phone">手机号');
  expect(markup).toContain('aria-describedby="phone-hint phone-error"');
  expect(markup).toContain('aria-invalid="true"');
  expect(read(markup)).toBe('手机号 选填 11 位 位数不对');
  expect(drawn(<TextField label="姓名" />)).not.toContain('aria-describedby');
});

test('还能写多少字按字数算，超出了说超出多少', () => {
  const counted = (value: string) => read(drawn(<TextArea label="事" value={value} limit={4} readOnly />));
  expect(counted('路𠮷')).toContain('还可以写 2 字');
  expect(counted('路塌了一半')).toContain('超出 1 字');
});

test('选择项是原生的单选框，没有脚本也能提交', () => {
  const choices = [
    { value: 'yes', label: '满意' },
    { value: 'no', label: '不满意' },
  ] as const;
  const markup = drawn(<ChoiceGroup label="满意吗" name="rating" choices={choices} chosen="no" />);
  expect(markup.match(/type="radio"/g)).toHaveLength(2);
  expect(markup).toMatch(/value="no"[^>]*checked=""|checked=""[^>]*value="no"/);
});

test('时钟用文字说明剩余、快到期和超时，暂定的注明暂定', () => {
  const clock = (due: number, more = {}) => (
    <ClockBadge clock={{ yellow: due - 10 * HOUR, due, ...more }} now={0} />
  );
  expect(read(drawn(clock(50 * HOUR)))).toBe('还剩 2 天');
  expect(read(drawn(clock(5 * HOUR)))).toBe('快到期 还剩 5 小时');
  expect(read(drawn(clock(-3 * HOUR)))).toBe('已超时 3 小时');
  expect(read(drawn(clock(50 * HOUR, { provisional: true })))).toBe('还剩 2 天 暂定');
  expect(read(english(clock(-HOUR)))).toBe('1 hour overdue');
});

test('状态由文字和形状说明，形状各不相同', () => {
  const shapes = (['waiting', 'working', 'answered', 'done', 'stopped'] as const).map((standing) =>
    drawn(<StatusBadge standing={standing}>状态</StatusBadge>).replace(`is-${standing}`, ''),
  );
  expect(new Set(shapes).size).toBe(5);
});

test('底栏说出每处有几件待办', () => {
  const ways = [
    { href: '/', label: '待办', count: 3, current: true },
    { href: '/mine', label: '我的', count: 0 },
  ];
  const markup = drawn(<TabBar label="导航" ways={ways} />);
  expect(markup).toContain('aria-current="page"');
  expect(read(markup)).toBe('待办 3 ，3 件待办 我的');
});

test('链接可以换成路由器的', () => {
  const markup = drawn(
    <LinkProvider value={({ href, children }) => <a href={`/phone${href}`}>{children}</a>}>
      <ListRow href="/mine" title="我的" />
      <LinkButton href="/report">反映</LinkButton>
    </LinkProvider>,
  );
  expect(markup).toContain('href="/phone/mine"');
  expect(markup).toContain('href="/phone/report"');
});

test('表格有标题、行名和排序，空的要素不列', () => {
  const columns = [
    { key: 'name', head: '镇', names: true, cell: (row: { name: string; n: number }) => row.name },
    {
      key: 'n',
      head: '件数',
      number: true,
      sorted: 'descending' as const,
      onSort: () => {},
      cell: (row: { n: number }) => row.n,
    },
  ];
  const markup = drawn(
    <Table caption="各镇" columns={columns} rows={[{ name: '回龙镇', n: 3 }]} keyOf={({ name }) => name} />,
  );
  expect(markup).toContain('aria-sort="descending"');
  expect(markup).toContain('<th scope="row">回龙镇</th>');
  expect(read(markup)).toBe('各镇 镇 件数 回龙镇 3');
  const facts = [{ term: '电话', value: null }];
  expect(drawn(<DescriptionList facts={facts} />)).toBe('<dl class="facts"></dl>');
});

test('只有一页就不翻页', () => {
  expect(drawn(<Pager label="翻页" />)).toBe('');
  expect(read(drawn(<Pager label="翻页" olderHref="?before=x" />))).toBe('较早');
  expect(read(drawn(<Pager label="翻页" olderHref="?after=x" untimed />))).toBe('下一页');
});

test('语言用自己的名字，当前的标出来', () => {
  const markup = drawn(<LanguageSwitch value="zh" hrefFor={(lang) => `?lang=${lang}`} />);
  expect(markup).toContain('lang="en" href="?lang=en"'.split(' ').reverse()[0] ?? '');
  expect(read(markup)).toBe('语言 中文 English');
  expect(markup.match(/aria-current="true"/g)).toHaveLength(1);
});

test('图片里的二维码不能带进脚本，条形图每条有数', () => {
  const markup = drawn(<QrImage svg='<svg onload="alert(1)"/>' alt="二维码" />);
  expect(markup).toContain('src="data:image/svg+xml,%3Csvg');
  expect(markup).not.toContain('<svg onload');
  expect(read(drawn(<Bars caption="各镇" bars={[{ label: '回龙镇', value: 3 }]} />))).toBe('各镇 回龙镇 3');
});

test('出错的提示会被读出来，一直在那里的不会', () => {
  expect(drawn(<Notice kind="error">没有提交成功</Notice>)).toContain('role="alert"');
  expect(drawn(<Notice still>说明</Notice>)).not.toContain('role=');
});

test('选地点先显示已选的，地名前写明所在', () => {
  const place = { code: '611025001201', name: '老庵寺村', within: ['永乐街道'], hasChildren: false };
  const nothing = async () => [];
  const markup = drawn(
    <PlacePicker label="地点" value={place} onChange={() => {}} load={nothing} search={nothing} />,
  );
  expect(read(markup)).toBe('地点 永乐街道 › 老庵寺村 更换');
  expect(markup).toContain('aria-expanded="false"');
});
