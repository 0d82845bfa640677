/** 样稿: one of every Word document of the house, each long enough to fill more than a page where it can be. */
import { buffer } from 'node:stream/consumers';
import { type Document, Packer } from 'docx';
import type { ConsultationPage } from '../../contract/consultation.ts';
import type { MeetingPage } from '../../contract/meeting.ts';
import {
  begin,
  concluding,
  does,
  hands,
  motion,
  opened,
  people,
  upTo,
} from '../../domain/meeting/examples.ts';
import { wordBytes } from '../../server/site/word.ts';
import { briefPaper, proposalPaper } from '../../web/desk/consultation/papers/drafts.ts';
import { referencePaper } from '../../web/desk/consultation/papers/reference-text.ts';
import { digestPaper } from '../../web/desk/meeting/digest-paper.ts';
import { SEPTEMBER } from '../../web/desk/meeting/examples.ts';
import { noticePaper } from '../../web/desk/meeting/notice-paper.ts';
import { resultPaper } from '../../web/desk/meeting/result-paper.ts';
import { sheetDocument } from '../../web/desk/meeting/sheet-docx.ts';
import { LAMPS_PAGE } from '../../web/desk/procedure/examples.ts';
import { noticeHead, noticePaper as noticePaperOf, recordPaper } from '../../web/desk/procedure/papers.ts';
import { TOLD } from '../../web/kit/consultation/examples.ts';
import { disclosureDocument } from '../../web/kit/disclosure/word-file.ts';
import { minutesDocument } from '../../web/kit/meeting/minutes-docx.ts';
import { minutesText } from '../../web/kit/meeting/minutes-text.ts';
import { paperDocument } from '../../web/kit/official-docx.ts';
import type { OfficialPaper } from '../../web/kit/official-paper.ts';

const PLACE = '回龙镇 万寿村';
/** Without a digit: lines of it are full. */
const SAID = '大家说了各自的想法和难处，把能办的先记下来，不能办的写明白为什么，散会以后再一条一条对照着办。';

const voters = people(45);
const agenda = Array.from({ length: 6 }, () => 'shared_life' as const);

function meetingPage(): MeetingPage {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters, subjects: agenda }), upTo(40));
  play = does(play, 'move', { ...motion(1), text: SAID.repeat(8) });
  play = does(play, 'vote-by-hands', hands(1, { for: 36, against: 4 }));
  const tasks = [{ what: '定点位', owner: '村委会', due: '2026-10-15' }];
  play = does(play, 'conclude', concluding({ tasks }));
  const items = play.meeting.items.map((item) => ({ ...item, title: SAID.slice(0, 12) }));
  const meeting = { ...play.meeting, items };
  const text = `${minutesText({ meeting, placeName: PLACE, voters })}\n${SAID.repeat(12)}`;
  return {
    meeting: { ...meeting, minutes: { text, hash: 'a'.repeat(64) } },
    ...{ placeName: PLACE, voters, acts: [], mayRun: true },
  } as unknown as MeetingPage;
}

const topicPage = (): ConsultationPage => ({
  ...TOLD,
  text: SAID.repeat(6),
  ...{
    acts: [],
    publishes: true,
    announcedOn: '2026-08-06',
    linked: false,
    ballots: null,
    links: [],
    counted: [],
  },
});

const rows = Array.from({ length: 12 }, (_, n) => ({
  ...{ name: '三组水渠清淤用工', told: SAID, source: null, people: 12 + n, few: false },
  ...{ income: n % 3 === 0 ? 500_000 : null, expense: n % 3 === 0 ? null : 123_456 },
}));

const disclosure = () =>
  disclosureDocument({
    ...{ title: '2026年第二季度财务收支', placeName: PLACE, law: 'villagers-35', url: 'http://localhost/' },
    version: {
      ...{ no: 1, why: null, from: '2026-09-01', until: '2026-09-20', board: '村委会院墙公开栏' },
      content: { text: SAID.repeat(6), opening: 1_234_567, rows },
      sums: { income: 4_000_000, expense: 1_975_296, balance: 3_259_271 },
    },
  } as Parameters<typeof disclosureDocument>[0]);

const leaflet = () =>
  wordBytes({
    ...{ band: PLACE, title: '垃圾桶移到三组路口', under: '议事结果', on: '2026年9月1日' },
    parts: ['反映的事', '怎么办的', '结果'].map((head) => ({ head, text: SAID.repeat(6) })),
    address: 'http://localhost/results/1',
  });

const longMonth = { ...SEPTEMBER, lines: Array.from({ length: 12 }, () => SEPTEMBER.lines).flat() };
const longTexts = LAMPS_PAGE.texts.map((it) => ({ ...it, text: SAID.repeat(6) }));

export interface Sample {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const ofDocument = (name: string, make: () => Document): Sample => ({
  name,
  bytes: () => Packer.toBuffer(make()),
});
const ofPaper = (name: string, make: () => OfficialPaper): Sample =>
  ofDocument(name, () => paperDocument(make(), PLACE));

/** Every Word document that the house makes. */
export function samples(): readonly Sample[] {
  const held = meetingPage();
  const topic = topicPage();
  return [
    ofPaper('会议通知', () => noticePaper(held)),
    ofDocument('签到表', () => sheetDocument(held)),
    ofDocument('会议纪要', () => minutesDocument(held.meeting, PLACE)),
    ofPaper('结果单', () => resultPaper(held)),
    ofPaper('月度事项汇总单', () => digestPaper(longMonth, () => '基础设施：村组道路')),
    ofPaper('决策参考', () => referencePaper(topic)),
    ofPaper('社情民意信息', () => briefPaper(topic)),
    ofPaper('提案', () => proposalPaper(topic)),
    ...LAMPS_PAGE.disclosures.map((shown) =>
      ofPaper(`四议两公开${noticeHead(shown)}`, () =>
        noticePaperOf(LAMPS_PAGE, { ...shown, text: SAID.repeat(12) }),
      ),
    ),
    ofPaper('四议两公开记录', () => recordPaper({ ...LAMPS_PAGE, texts: longTexts })),
    ofDocument('公开单', disclosure),
    { name: '公开网页', bytes: async () => buffer(leaflet()) },
  ];
}
