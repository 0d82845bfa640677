/** 协商议题: what is talked through here and below, and what was announced elsewhere. */
import {
  type ConsultationRow,
  listConsultations,
  proposeConsultation,
} from '../../../contract/consultation.ts';
import { setYearlyPlan } from '../../../contract/consultation-plan.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { STATUS_LABELS, TALK_WORDS, WAITS_LABELS } from '../../kit/consultation/words.ts';
import { dayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { said } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Shelves, useShelf } from '../shelves.tsx';
import { mayUse, useWho } from '../who.ts';
import { SHELF_WORDS } from './due-words.ts';
import { PLAN_WORDS } from './plan-words.ts';

export function Topics() {
  const say = useSay();
  const { office } = useWho();
  const shelf = useShelf('choice', 'due');
  const query = { state: shelf.state, ...said({ after: shelf.after }) };
  const asked = useAsked(listConsultations, { query }, { kept: true });
  return (
    <Shelves
      words={SHELF_WORDS[shelf.state]}
      shelf={shelf}
      action={
        <Actions>
          {mayUse(office.post, setYearlyPlan) && (
            <LinkButton href="/consultations/plan">{say(PLAN_WORDS.title)}</LinkButton>
          )}
          {mayUse(office.post, proposeConsultation) && (
            <LinkButton kind="primary" icon={PlusIcon} href="/consultations/new">
              {say(TALK_WORDS.propose)}
            </LinkButton>
          )}
        </Actions>
      }
      asked={asked}
      rows={asked.answer?.consultations.map((row) => <Row key={row.consultationId} row={row} />)}
    />
  );
}

function Row({ row }: { readonly row: ConsultationRow }) {
  const say = useSay();
  const lang = useLang();
  const { consultationId, title, placeName, proposedOn, status, waits, due, overdue } = row;
  const waitsFor =
    waits === 'nothing'
      ? undefined
      : due === null
        ? say(WAITS_LABELS[waits])
        : say(TALK_WORDS.dueOn, { what: say(WAITS_LABELS[waits]), day: dayText(due, lang) });
  return (
    <ListRow
      href={`/consultations/${consultationId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={`${placeName} · ${say(TALK_WORDS.proposedOn, { day: dayText(proposedOn, lang) })}`}
      under={waitsFor}
      aside={<Tag strong={overdue}>{say(overdue ? TALK_WORDS.overdue : STATUS_LABELS[status])}</Tag>}
    />
  );
}
