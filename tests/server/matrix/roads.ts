/** 走到那一步: brings a matter into a situation by the commands people give, one after the other. */
import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { DAY } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import { sweep } from '../../../server/matter/sweep.ts';
import { announcedClip } from '../../support/clip.ts';
import { ask, commanded, type SmallCounty } from '../../support/county.ts';
import { PDF } from '../../support/papers.ts';
import { type Cast, cast, firstOf } from './expected.ts';
import { NEXT } from './rules.ts';
import { AT, type Seat, sit } from './seats.ts';
import type { Class, Move, State } from './state.ts';
import { STATES } from './states.ts';

/** A matter in a situation, and what a request needs to name it. */
export interface Subject extends Cast {
  readonly label: string;
  readonly matterId: string;
  readonly no: string;
  readonly code: string;
  /** A word that stands in its text and nowhere else. */
  readonly word: string;
  readonly photo: string;
  readonly attachmentId: string;
  readonly clipId: string;
  readonly noteId: string;
}

export interface Raised {
  readonly matterId: string;
  readonly no: string;
  readonly followCode: string;
}

const SAID = { name: '章桂兰', phone: '13900001234' };
const REPORTS: Readonly<Record<Class, Readonly<Record<string, unknown>>>> = {
  ordinary: { category: 'infrastructure.road' },
  sensitive: { category: 'hardship.temporary_aid' },
  sealed: { about: { post: 'area_chief' } },
};

/** Well-formed words for every act. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  classify: { category: 'infrastructure.lighting' },
  settle: { answer: '已经办好了' },
  try: { tried: '已经去看了' },
  escalate: { why: '这里办不了' },
  dispatch: { unitCode: `${AT.town}-shuili`, why: '请处理' },
  return: { why: '不归我们管' },
  answer: { answer: '已经修好了' },
  confirm: { satisfaction: 'satisfied' },
  'send-back': { why: '还没有修好' },
  assist: { unitCode: `${AT.town}-jiaotong`, why: '请协助' },
  contribute: { words: '已经查看' },
  reply: { words: '正在办理' },
  extend: { why: '材料未到' },
  'set-aside': { as: 'suspended', why: '等上级批复' },
  'take-up': { why: '批复到了' },
  merge: { why: '同一件事' },
  split: { title: '路灯不亮', text: '路灯也不亮', why: '两件事' },
  redirect: { channel: 'labour', told: '请到劳动监察大队投诉，带上工资条。' },
  'hand-over': { to: 'police' },
  remind: { why: '请抓紧办理' },
  supervise: { why: '请说明进展' },
  'record-satisfaction': { satisfaction: 'satisfied', heard: 'phone' },
  withdraw: { why: '不用办了' },
  reopen: { why: '又塌了' },
  publish: { title: '道路塌方', text: '道路塌了约四米', result: '已经修好恢复通行', kept: [] },
};

export class Roads {
  readonly county: SmallCounty;
  readonly photo: string;
  private said = 0;
  constructor(county: SmallCounty, photo: string) {
    this.county = county;
    this.photo = photo;
  }

  /** Every situation in every class it has: those that lay for forty days first. */
  async all(): Promise<Subject[]> {
    const wanted = STATES.flatMap((state) => state.classes.map((of) => ({ state, of })));
    const subjects: Subject[] = [];
    for (const { state, of } of wanted.filter((one) => one.state.old))
      subjects.push(await this.walk(state, of));
    this.county.wait(40 * DAY);
    await sweep(this.county.house);
    for (const { state, of } of wanted.filter((one) => !one.state.old))
      subjects.push(await this.walk(state, of));
    return subjects;
  }

  /** One matter and the road it goes. */
  async walk(state: State, of: Class): Promise<Subject> {
    const it = cast(state, of);
    const label = `${state.name}（${{ ordinary: '一般', sensitive: '敏感', sealed: '封存' }[of]}）`;
    const word = `暗号${createHmac('sha256', 'word').update(label).digest('hex').slice(0, 12)}`;
    if (state.meant === 'past') return this.past(it, { label, word });
    const raised = await this.report(state, of, word);
    const papers = await this.papers(raised, it.first);
    const other = state.other && (await this.report(state, of, '旁边那件'));
    const partId = newId();
    const names = { into: other?.matterId, partId };
    const go = (matter: Raised, moves: readonly Move[]) => this.go(matter, moves, { state, of, names });
    if (other) await go(other, state.other?.before ?? []);
    await go(raised, state.road);
    if (other) await go(other, state.other?.after ?? []);

    if (state.meant === 'other' && other)
      return {
        ...it,
        label,
        word: '旁边那件',
        ...idsOf(other),
        ...(await this.papers(other, it.first)),
        photo: this.photo,
      };
    if (state.meant === 'part')
      return { ...it, label, word: '路灯也不亮', ...(await this.part(raised, partId)) };
    return { ...it, label, word, ...idsOf(raised), ...papers, photo: this.photo };
  }

  private async report({ at = 'area', said, raiser, wroteDown, anonymous }: State, of: Class, word: string) {
    this.said += 1;
    const known = raiser === undefined && !anonymous ? SAID : wroteDown ? { ...SAID, consent: 'spoken' } : {};
    const body = commanded({
      ...{
        matterId: newId(),
        placeCode: AT[at],
        text: `请来看看，${word}`,
        photos: [this.photo],
        emergency: false,
      },
      ...{ ...REPORTS[of], ...said, ...known },
    });
    return this.post(raiser ? '/api/matters' : '/api/public/matters', body, raiser) as Promise<Raised>;
  }

  /** An open ordinary matter of the area, at the station with the other one helping: all who may merge see it. */
  lead(): Promise<string> {
    const road: Move[] = [
      ...(['chief', 'head', 'cadre'] as const).flatMap((seat): Move[] => [
        [seat, 'accept'],
        [seat, 'try'],
        [seat, 'escalate'],
      ]),
      ['town', 'accept'],
      ['town', 'dispatch'],
      ['station', 'accept'],
      ['station', 'assist'],
    ];
    return this.led({ name: '并进去的那件', phase: 'working', road });
  }

  /** An urgent one, at the county: what is urgent goes along with nothing else. */
  urgentLead(): Promise<string> {
    return this.led({ name: '险情并进去的那件', phase: 'waiting', said: { emergency: true }, road: [] });
  }

  private async led(state: Omit<State, 'classes'>): Promise<string> {
    return (await this.walk({ ...state, classes: ['ordinary'] }, 'ordinary')).matterId;
  }

  /** A paper and a note of whoever has it first. */
  private async papers({ matterId }: Raised, first: Seat) {
    const as = await sit(this.county, first);
    const url = `/api/matters/${matterId}/attachments?name=a.pdf`;
    const file = await ask(this.county, 'POST', url, { as, bytes: PDF, type: 'application/octet-stream' });
    expect(file.statusCode, file.body).toBe(200);
    const note = await this.post(
      `/api/matters/${matterId}/notes`,
      commanded({ text: '已经电话联系过' }),
      first,
    );
    return {
      clipId: await announcedClip(this.county, matterId),
      attachmentId: (file.json() as { attachmentId: string }).attachmentId,
      noteId: (note as { noteId: string }).noteId,
    };
  }

  private async go(
    matter: Raised,
    moves: readonly Move[],
    { state, of, names }: { state: State; of: Class; names: Record<string, unknown> },
  ): Promise<void> {
    const first = firstOf(state, of);
    for (const [who, verb, words] of moves) {
      const seat =
        who === 'first' ? first : who === 'above' ? NEXT[first] : who === 'resident' ? undefined : who;
      const url = seat
        ? `/api/matters/${matter.matterId}/${verb}`
        : `/api/public/follow/${matter.followCode}/${verb}`;
      await this.post(url, commanded(this.wordsOf(verb, { ...words, ...names })), seat);
    }
  }

  /** The words of an act; `names` holds other matters it speaks of. */
  wordsOf(verb: string, { into, partId, ...words }: Record<string, unknown> = {}): Record<string, unknown> {
    const review = new Date(this.county.house.now() + 20 * DAY).toISOString().slice(0, 10);
    return {
      ...WORDS[verb],
      ...(verb === 'merge' && { into }),
      ...(verb === 'split' && { partId }),
      ...(verb === 'set-aside' && { review }),
      ...words,
    };
  }

  private async part({ followCode }: Raised, matterId: string) {
    const page = await ask(this.county, 'GET', `/api/public/follow/${followCode}`);
    const [part] = (page.json() as { parts: { no: string; code: string }[] }).parts;
    return { ...NOTHING, matterId, no: part?.no ?? '', code: part?.code ?? '' };
  }

  /** Brought in from an older register: it has neither papers nor a code. */
  private async past(it: Cast, { label, word }: { label: string; word: string }): Promise<Subject> {
    const as = await sit(this.county, 'system');
    const lines = [
      '提出日期,镇,村,标题,内容,类别,办理结果,办结日期',
      `2025-06-07,地方001,地方001200,${word},入户路塌了,道路桥涵,投工投劳修好了,2025-06-20`,
    ];
    const url = `/api/intakes/${newId()}/file?kind=matter&name=x.csv`;
    const bytes = Buffer.from(lines.join('\n'));
    const sent = await ask(this.county, 'POST', url, { as, bytes, type: 'application/octet-stream' });
    const { intakeId } = sent.json() as { intakeId: string };
    await this.post(`/api/intakes/${intakeId}/confirm`, commanded({ without: 0 }), 'system');
    const { rows } = await this.county.god.query('select id, no from matter where title = $1', [word]);
    return { ...it, label, word, ...NOTHING, matterId: rows[0].id, no: rows[0].no };
  }

  private async post(url: string, body: unknown, seat: Seat | undefined): Promise<unknown> {
    const as = seat && (await sit(this.county, seat));
    const { statusCode, body: answer } = await ask(this.county, 'POST', url, { as, body });
    expect(statusCode, `${seat ?? 'resident'} ${url} ${answer}`).toBe(200);
    return JSON.parse(answer);
  }
}

const idsOf = ({ matterId, no, followCode }: Raised) => ({ matterId, no, code: followCode });
const NOTHING = { code: '', photo: '0'.repeat(64), attachmentId: newId(), clipId: newId(), noteId: newId() };
