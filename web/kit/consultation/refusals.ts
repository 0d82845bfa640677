/** 协商上为什么不能: one sentence for every reason. */
import type { ActRefusal } from '../../../domain/consultation/acts.ts';
import type { TallyRefusal } from '../../../domain/consultation/card.ts';
import type { ProposeRefusal } from '../../../domain/consultation/propose.ts';
import type { Sentence } from '../sentences.ts';

type Reason = ProposeRefusal | ActRefusal | TallyRefusal | 'source-not-seen' | 'id-taken';

export const TALK_REFUSALS: Record<Reason, Sentence> = {
  'not-your-area': {
    zh: '由本村的片长报本片区的户数。',
    en: 'An area chief of the place says this of their own area.',
  },
  'not-from-here': { zh: '由本地的人带话。', en: 'Brought by those who work there.' },
  'said-before': { zh: '这句话已经带到了。', en: 'It was brought already.' },
  'no-such-voice': { zh: '没有这句话。', en: 'Nothing like it was said.' },
  'voice-answered': { zh: '这句话已经给过回音。', en: 'It was answered already.' },
  'not-reviewed': { zh: '先审定议题。', en: 'Review the topic first.' },
  'card-there': { zh: '这张卡已经有了。', en: 'This card is there already.' },
  'too-many-cards': { zh: '表态卡够多了，最多三十张。', en: 'Thirty cards are the most.' },
  'no-such-card': { zh: '有一张卡已经没有了，请重新打开。', en: 'A card is gone: open them again.' },
  'card-twice': { zh: '同一张卡答了两次。', en: 'A card was answered twice.' },
  'ballot-needed': {
    zh: '这个议题凭表态条表态，请输条上的码。',
    en: 'This topic is counted with slips: type the code of one.',
  },
  'ballot-unknown': {
    zh: '没有这个码，请照表态条再输一遍。',
    en: 'No such code: type it again from the slip.',
  },
  'ballot-used': { zh: '这张表态条用过了，一条只表一次。', en: 'This slip was used: each has a say once.' },
  'source-not-seen': {
    zh: '有一件事或一个会您看不到，不能连到议题上。',
    en: 'You may not see one of the matters or meetings: it cannot be linked.',
  },
  'id-taken': { zh: '已经提交过了。', en: 'It was sent already.' },
  'no-such-place': { zh: '没有这个地方，或已经撤销。', en: 'There is no such place any more.' },
  'not-held-there': {
    zh: '协商在村（社区）、镇（街道）或县里开。',
    en: 'Consultations are held in villages, towns, or by the county.',
  },
  over: { zh: '这个议题已经结束。', en: 'This topic has ended.' },
  'more-than-all': { zh: '支持的户数比全村还多，请核对。', en: 'More than all households: please check.' },
  'not-the-convener': { zh: '由召集人来做。', en: 'The convener does this.' },
  'reviewed-before': { zh: '已经审定过了。', en: 'It was reviewed already.' },
  'not-for-consultation': {
    zh: '法院、信访在办的，或与法律相抵触的，不能立题；请选“不立题”或“转别处”。',
    en: 'What a court or a petition office has, or what is against the law, cannot be taken up.',
  },
  'party-opinion-missing': {
    zh: '村里的议题先写上村党组织意见（村民委员会组织法第二十八条）。',
    en: 'A village’s topic needs the opinion of its Party organisation first (Art. 28).',
  },
  'supported-by-many': {
    zh: '联名的户数够了，不能直接退回，请立题；违法的除外。',
    en: 'Enough households support it: take it up, unless it is against the law.',
  },
  begun: { zh: '已经开过会，不能撤回。', en: 'People have met over it: it cannot be taken back.' },
  'not-accepted': { zh: '先审定，再公告方案。', en: 'Review it before the plan.' },
  'side-twice': { zh: '有两方写得一样。', en: 'Two sides have the same name.' },
  'nobody-affected': { zh: '至少有一方是直接受影响的。', en: 'At least one side is directly affected.' },
  'notice-too-short': {
    zh: '公告的天数不够，把开会的日子往后放。',
    en: 'The notice is too short: choose a later day.',
  },
  'not-yours': { zh: '由召集人或委员来记。', en: 'The convener or a member notes this.' },
  'not-before-a-round': { zh: '一轮开着的时候不记调研。', en: 'Not while a round is open.' },
  'not-planned': { zh: '先公告方案。', en: 'Publish the plan first.' },
  'too-early': { zh: '还没到公告的开会日子。', en: 'The announced day has not come.' },
  'too-few-asked': {
    zh: '问的户数（方）还不够，先记调研。',
    en: 'Too few were asked: note what was found first.',
  },
  'rounds-used-up': {
    zh: '轮次或天数用完了，请选出路：交表决、报送参考、放一放，或不再谈。',
    en: 'No round is left: choose a vote, a reference, setting it aside, or giving it up.',
  },
  'no-open-round': { zh: '现在没有开着的一轮。', en: 'No round is open.' },
  'no-such-side': { zh: '方案里没有这一方。', en: 'The plan does not list this side.' },
  'objected-before': { zh: '这条异议已经记过。', en: 'This objection was kept already.' },
  'no-such-objection': { zh: '没有这条异议。', en: 'There is no such objection.' },
  'answered-before': { zh: '这条异议已经回应过。', en: 'It was answered already.' },
  'no-majority-told': {
    zh: '多数否决要写清几人赞成、共几人，赞成的超过一半。',
    en: 'To overrule, say how many of how many were for it: more than half.',
  },
  'more-than-present': { zh: '人数对不上，请核对到会人数。', en: 'The numbers do not fit those present.' },
  'too-few-stakeholders': {
    zh: '到会的利益相关方不够，这次只听意见，不形成共识。',
    en: 'Too few of those concerned are here: this session only listens.',
  },
  'affected-side-missing': {
    zh: '有一方直接受影响却没人到会，这次只听意见，不形成共识。',
    en: 'A directly affected side is missing: this session only listens.',
  },
  'statement-missing': {
    zh: '有一方说好书面或录音听取，这一轮还没有它的话。先“带一句话”，“哪一类人说的”照方案里的名称写。',
    en: 'A side heard in writing or recorded has no words in this round yet. Bring them first, with the side named as in the plan.',
  },
  'too-few-women': {
    zh: '到会的妇女不够，这次只听意见。',
    en: 'Too few women are here: this session only listens.',
  },
  'no-member-present': {
    zh: '联系的委员没有到会，这次只听意见。',
    en: 'No linked member is here: this session only listens.',
  },
  'no-such-option': { zh: '没有这个办法。', en: 'There is no such option.' },
  'objection-open': { zh: '还有异议没有回应。', en: 'An objection is not answered yet.' },
  'too-few-had-a-say': {
    zh: '参加表态的没有超过到会的一半，说不上共识。请都问到，或者再谈一轮。',
    en: 'No more than half of those present had a say: that is no consensus. Ask everybody, or hold another round.',
  },
  'not-as-counted': {
    zh: '与关联会议上数的不一样，请选会上的表决。',
    en: 'Not what the linked meeting counted: choose its vote.',
  },
  'share-not-reached': { zh: '同意的人数不够。', en: 'Too few agree.' },
  'not-undecided': { zh: '一轮没谈拢之后才能这样做。', en: 'Only after a round without consensus.' },
  'nothing-to-decide-on': { zh: '还没有记下可选的办法。', en: 'No option was kept yet.' },
  'not-the-receiver': {
    zh: '由收到参考的党委、政府来做。',
    en: 'The receiving Party committee and government do this.',
  },
  'not-referred': { zh: '没有报送，或已经答复。', en: 'Nothing was referred, or it is answered.' },
  'received-before': { zh: '已经回执。', en: 'Its receipt was confirmed already.' },
  'not-received': { zh: '先回执，再答复。', en: 'Confirm receipt first.' },
  'not-due-yet': { zh: '还没到答复的日子。', en: 'The day of reply has not passed.' },
  'reminded-lately': { zh: '七天内已经催过一次。', en: 'Reminded within seven days already.' },
  'choice-due': {
    zh: '轮次或天数用完了，先选出路，别的都不能做。',
    en: 'No round is left: a way out is chosen first, nothing else.',
  },
  'no-such-body-here': {
    zh: '这里没有这种会；镇上、县里的议题请报送参考。',
    en: 'No such meeting is held here; topics of a town or the county are referred.',
  },
  'day-passed': { zh: '请选今天以后的日子。', en: 'Choose a day that is still to come.' },
  'day-too-far': { zh: '日子太远了，请选近一点的。', en: 'That is too far off: choose a nearer day.' },
  'set-aside-before': {
    zh: '已经放过一次，只能放一次。请选别的出路。',
    en: 'It was set aside once already: choose another way.',
  },
  'not-put-to-vote': {
    zh: '没有交表决，或已经记了结果。',
    en: 'It was not put to a vote, or the result is noted.',
  },
  'votes-do-not-add-up': {
    zh: '票数对不上：赞成的不能多于总数；通过的要过半数。',
    en: 'The count does not fit: no more in favour than altogether, and more than half to pass.',
  },
  'rounds-left': {
    zh: '还有轮次，先开下一轮或报送参考。',
    en: 'Rounds are left: open the next one, or refer it.',
  },
};
