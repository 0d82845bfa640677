/** 重抽一遍: the very rule that drew, run in the browser of whoever doubts it; compared with what was published. */
import { type DrawPage, getDraw } from '../../contract/draw.ts';
import { panelOf } from '../../domain/room/draw/panel.ts';
import { readPool, sealOf } from '../../domain/room/draw/pool.ts';
import { call } from '../kit/api.ts';
import type { Sentence } from '../kit/sentences.ts';
import { asked, facts, field, made, root, verdict, w } from './parts.ts';
import { VERIFY } from './words.ts';

function start(published: DrawPage | undefined, missing: boolean): void {
  root.append(made('h1', w(VERIFY.title)), made('p', w(VERIFY.lead)), made('p', w(VERIFY.how)));
  if (missing) root.append(made('p', w(VERIFY.missing), { class: 'verdict is-other', role: 'alert' }));
  if (published !== undefined) {
    const back = made('p');
    back.append(made('a', w(VERIFY.back), { href: `/draws/${published.drawId}` }));
    root.append(back);
  }
  const pool = field('pool', VERIFY.pool, 12);
  const number = field('number', VERIFY.number);
  const declined = field('declined', VERIFY.declined);
  const draw = made('button', w(VERIFY.again), { type: 'button' });
  const result = made('section', '', { 'aria-live': 'polite' });
  root.append(draw, result);
  pool.value = published?.pool ?? '';
  number.value = published?.number ?? '';
  declined.value = published?.declined.join(' ') ?? '';
  const again = () =>
    show(result, { pool: pool.value, number: number.value, declined: declined.value }, published);
  draw.addEventListener('click', again);
  if (published !== undefined) again();
  slip(pool);
}

interface Typed {
  readonly pool: string;
  readonly number: string;
  readonly declined: string;
}

function show(result: HTMLElement, typed: Typed, published: DrawPage | undefined): void {
  result.textContent = '';
  const pool = readPool(typed.pool);
  if (pool === undefined) {
    verdict(result, VERIFY.notAPool, true);
    return;
  }
  result.append(made('p', w(VERIFY.entries, { n: pool.entries.length, seats: pool.seats })));
  const number = typed.number.trim();
  const gone = (typed.declined.match(/\d+/g) ?? []).map(Number);
  const panel = panelOf(pool, number, gone);
  const rows: [Sentence, string][] = [[VERIFY.hash, panel.hash]];
  if (number !== '')
    rows.push(
      [VERIFY.seed, panel.seed],
      [VERIFY.seated, panel.seated.join(' ')],
      ...(panel.vacant > 0 ? [[VERIFY.vacant, String(panel.vacant)] as [Sentence, string]] : []),
    );
  if (published !== undefined) {
    const { hash, seated } = published;
    const same = hash === panel.hash && (number === '' || seated.join() === panel.seated.join());
    verdict(result, same ? VERIFY.same : VERIFY.other, !same);
  }
  if (number === '') result.append(made('p', w(VERIFY.noNumber)));
  result.append(facts(rows.map(([term, value]) => [w(term), value])));
}

function slip(pool: { readonly value: string }): void {
  root.append(made('h2', w(VERIFY.slip)), made('p', w(VERIFY.slipLead)));
  const name = field('name', VERIFY.name);
  const salt = field('salt', VERIFY.salt);
  const check = made('button', w(VERIFY.check), { type: 'button' });
  const told = made('section', '', { 'aria-live': 'polite' });
  root.append(check, told);
  check.addEventListener('click', () => {
    told.textContent = '';
    const seal = sealOf(name.value.trim(), salt.value.trim());
    const mine = readPool(pool.value)?.entries.find((one) => one.seal === seal);
    told.append(
      mine === undefined
        ? made('p', w(VERIFY.nobody), { class: 'verdict is-other', role: 'status' })
        : made('p', w(VERIFY.mine, { no: mine.no }), { class: 'verdict', role: 'status' }),
    );
  });
}

/** The draw that the address names, or fields to paste one into. */
export async function showDraw(): Promise<void> {
  document.title = w(VERIFY.title);
  const drawId = asked.get('draw') ?? '';
  if (drawId === '') return start(undefined, false);
  const reply = await call(getDraw, { params: { drawId } });
  start(reply.kind === 'answer' ? reply.answer : undefined, reply.kind !== 'answer');
}
