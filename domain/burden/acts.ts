/**
 * 哪些动作算哪种活: every command that an office gives is one piece of one work, or stands below with the reason why it is none.
 * A new command that stands in neither is found by `tests/burden.test.ts`.
 */
import type { Work } from './work.ts';

/** Commands of one word: `of('watch', 'look add')` are watch.look and watch.add. */
const of = (word: string, verbs: string): readonly string[] =>
  verbs.split(' ').map((verb) => `${word}.${verb}`);

/** Under which names the audit trail has each. */
export const ACTS_OF: Readonly<Record<Work, readonly string[]>> = {
  report: of('matter', 'report'),
  accept: of('matter', 'accept classify'),
  settle: of('matter', 'settle'),
  write: of('matter', 'try answer contribute reply add-note extend set-aside take-up reopen attach'),
  'pass-on': of('matter', 'escalate dispatch return assist redirect hand-over merge split'),
  confirm: of('matter', 'confirm send-back withdraw record-satisfaction tell-phone ask-by-sms take-texts'),
  oversee: [
    ...of('matter', 'remind supervise'),
    ...of('consultation', 'remind'),
    ...of('outcome', 'remind supervise check'),
  ],
  open: [...of('matter', 'open'), ...of('area', 'open-contact')],
  look: of('watch', 'look add change retire tell-weather'),
  campaign: of('campaign', 'ask approve refuse end'),
  publish: [
    ...of('publication', 'publish correct'),
    ...of('consultation', 'publish-sheet'),
    ...of('outcome', 'publish-sheet'),
    ...of('affair', 'publish'),
  ],
  keep: of(
    'area',
    'add-household change-household withdraw-household add-care change-care review-care end-care add-roster change-roster take-off-roster agree-card set-hall-phone',
  ),
  talk: of(
    'consultation',
    'propose support second speak answer-voice review plan research open-round keep-point keep-option object answer-objection agree end-round refer receive reply withdraw issue-ballots tally link set-yearly-plan put-to-vote note-vote set-aside give-up',
  ),
  meet: of(
    'meeting',
    'plan change-plan name-conference invite answer-invite demand notice postpone cancel open arrive leave recuse replace-chair ask-to-speak heard move take-back-motion vote-by-hands enter-bundle count-ballots open-phone-vote close-phone-vote call-off-phone-vote object answer-objection agree conclude close minutes sign archive answer-task answer-owned-task return-referral demand-one',
  ),
  decide: [
    ...of('procedure', 'begin hold change-text disclose give-up'),
    ...of('levy', 'propose announce vote review publish change-scheme give-up'),
  ],
  'carry-out': of(
    'outcome',
    'put answer keep-task tell-progress tell-share show take-down postpone set-aside take-up finish reply-supervision issue-ballots accept feed-back rate look-back reopen tag',
  ),
  disclose: of('disclosure', 'demand draft redraft submit review publish answer correct archive drop'),
  room: [
    ...of(
      'room',
      'open change close book cancel seat unseat link unlink record-day set-rules set-pictures check add-expert renew-expert withdraw-expert invite name-advisor end-advisor tell-relatives check-work',
    ),
    ...of('draw', 'publish settle answer'),
  ],
  appoint: [
    ...of(
      'people',
      'appoint hand-over substitute end-office invite invite-place correct-phone answer-correction forget',
    ),
    ...of('roll', 'enter alter strike'),
  ],
  'take-in': of('sync', 'take decline'),
};

/** Why a command is no work of its own; a name that ends with a dot means every command of that word. */
export const NOT_COUNTED: Readonly<Record<string, readonly string[]>> = {
  'It reads, or looks ahead: nothing is written down by anybody.': [
    ...of('matter', 'suggest'),
    ...of('sync', 'pull compare'),
    ...of('publication', 'check'),
    ...of('paper', 'read'),
    ...of('consultation', 'show-card'),
  ],
  'It travels by itself, or is a part of another act, which is counted.': [
    ...of('sync', 'push'),
    ...of('matter', 'store-photo put-blob add-photo bring-clip'),
    ...of('watch', 'bring-clip'),
  ],
  'It takes back what was done by mistake, which was counted.': [
    ...of('matter', 'take-back-note'),
    ...of('watch', 'take-back-look take-back-weather'),
  ],
  'It suits whoever does it, and nobody asks for it.': [
    ...of('matter', 'save-view forget-view create-template change-template retire-template'),
    ...of('sync', 'pin'),
    ...of('notice', 'choose stop'),
  ],
  'It is about the own account or the own declaration, not about work.': of(
    'people',
    'take-office sign-out end-session end-other-sessions declare-relation withdraw-relation ask-correction forget-mine',
  ),
  'Administrators keep the house; they are few, and no week asks it of them.': [
    ...of('people', 'set-decoys end-person-sessions close-account'),
    ...of('sync', 'revoke'),
    'place.',
    'intake.',
    'setting.',
    'archive.',
    'export.',
  ],
};
