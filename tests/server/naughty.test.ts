/** 刁钻的文字: what people can write comes back as they wrote it, or is refused with the field's name; nothing in between. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';
import { CHINESE, NAUGHTY } from '../support/naughty.ts';

let county: SmallCounty;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());

/** White space at both ends is cut and CR LF is one line break; nothing else may change. */
const asKept = (text: string): string => text.replace(/\r\n/g, '\n').trim();

type Field = readonly [
  name: string,
  write: (text: string) => Promise<{ statusCode: number; body: string }>,
  read: (written: string) => Promise<string>,
];

async function fields(): Promise<Field[]> {
  const matterId = newId();
  const raise = (text: string) =>
    ask(county, 'POST', '/api/matters', {
      as: chief,
      body: commanded({ matterId: newId(), text, category: 'utilities.water' }),
    });
  /** The text as it is stored; empty when it is not. */
  const stored = async (table: string, written: string): Promise<string> => {
    const found = await county.god.query<{ text: string }>(`select text from ${table} where text = $1`, [
      asKept(written),
    ]);
    return found.rows[0]?.text ?? '';
  };
  const body = commanded({ matterId, text: '水管坏了请来看看', category: 'utilities.water' });
  expect((await ask(county, 'POST', '/api/matters', { as: chief, body })).statusCode).toBe(200);
  expect(
    (await ask(county, 'POST', `/api/matters/${matterId}/accept`, { as: chief, body: commanded() }))
      .statusCode,
  ).toBe(200);
  const post = (path: string, request: Record<string, unknown>) =>
    ask(county, 'POST', path, { as: chief, body: commanded(request) });
  return [
    ['反映的内容', raise, (written) => stored('matter', written)],
    [
      '办理经过',
      (text) => post(`/api/matters/${matterId}/try`, { tried: text }),
      async () => {
        const { steps } = (await ask(county, 'GET', `/api/matters/${matterId}`, { as: chief })).json() as {
          steps: { words: string | null }[];
        };
        return steps.at(-1)?.words ?? '';
      },
    ],
    [
      '内部备注',
      (text) => post(`/api/matters/${matterId}/notes`, { text }),
      (written) => stored('matter_note', written),
    ],
    [
      '答复模板',
      (text) => post('/api/templates', { title: '样文', text, acts: ['answer'] }),
      (written) => stored('reply_template', written),
    ],
  ];
}

test('写进去什么样，读出来什么样；收不下的，说出是哪一栏', async () => {
  let kept = 0;
  const wrong: string[] = [];
  for (const [name, write, read] of await fields())
    for (const text of name === '反映的内容' ? [...NAUGHTY, ...CHINESE] : NAUGHTY) {
      const { statusCode, body } = await write(text);
      if (statusCode === 200) {
        kept += 1;
        const back = await read(text);
        if (back !== asKept(text))
          wrong.push(`${name}: ${JSON.stringify(text)} came back as ${JSON.stringify(back)}`);
      } else if (statusCode !== 400 && statusCode !== 409)
        wrong.push(`${name}: ${JSON.stringify(text)} → ${statusCode} ${body}`);
    }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(CHINESE.length).toBeGreaterThan(300);
  expect(kept).toBeGreaterThan(500);
}, 300_000);

test('读出来的页面里没有能执行的东西：都是 JSON，都不许猜类型', async () => {
  const answer = await ask(county, 'GET', '/api/matters', { as: chief });
  expect(answer.headers['content-type']).toContain('application/json');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});
