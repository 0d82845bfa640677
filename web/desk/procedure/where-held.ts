/** 在哪里开的: a meeting of this house is chosen, or what was counted elsewhere is entered. */
import type { MeetingChoice } from '../../../contract/procedure.ts';
import { dayText } from '../../kit/day-text.ts';
import type { Lang } from '../../kit/sentences.ts';
import { countIn, type Draft, type DraftField, textIn } from '../draft-form.tsx';
import { PROCEDURE_WORDS } from './words.ts';

const HOW: DraftField = {
  ...{ kind: 'choice', name: 'how', label: PROCEDURE_WORDS.how },
  choices: [
    ['here', PROCEDURE_WORDS.here],
    ['paper', PROCEDURE_WORDS.onPaper],
  ],
};

/** First where; then which meeting, or the fields of the paper. */
export function whereHeldFields(
  draft: Draft,
  { meetings, paper, lang }: { meetings: readonly MeetingChoice[]; paper: DraftField[]; lang: Lang },
): DraftField[] {
  if (draft.how === 'paper') return [HOW, ...paper];
  if (draft.how !== 'here') return [HOW];
  return [
    HOW,
    {
      ...{ kind: 'select', name: 'meeting', label: PROCEDURE_WORDS.meeting },
      hint: meetings.length === 0 ? PROCEDURE_WORDS.noMeeting : undefined,
      choices: meetings.map(({ meetingId, itemId, title, on }) => {
        const label = `${dayText(on, lang)} ${title}`;
        return [`${meetingId} ${itemId}`, { zh: label, en: label }] as const;
      }),
    },
  ];
}

/** The meeting and item that were chosen; null when it was held elsewhere. */
export function meetingIn(draft: Draft): { readonly meetingId: string; readonly itemId: string } | null {
  if (draft.how !== 'here') return null;
  const [meetingId = '', itemId = ''] = textIn(draft, 'meeting').split(' ');
  return { meetingId, itemId };
}

const COUNTS = ['should', 'present', 'for', 'against', 'abstain'] as const;

export const COUNT_FIELDS: readonly DraftField[] = COUNTS.map((name) => ({
  ...{ kind: 'number', name, label: PROCEDURE_WORDS[name] },
}));

export function votesIn(draft: Draft) {
  const counted = (name: (typeof COUNTS)[number]) => countIn(draft, name);
  return {
    ...{ should: counted('should'), present: counted('present') },
    ...{ for: counted('for'), against: counted('against'), abstain: counted('abstain') },
  };
}
