/** 村里大事的公众页: a weighty affair or a levy, read through and published by the village that carries it on. */
import { draftAffair, publishAffair } from '../../../contract/affair-sheet.ts';
import type { AffairKind, PublishAffairRefusal } from '../../../domain/publication/affair-sheet.ts';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { SheetToPublish } from './sheet-card.tsx';
import { SHEET_REFUSALS, SHEET_WORDS } from './sheet-words.ts';
import '../../kit/consultation/consultation.css';

const REFUSALS: Record<PublishAffairRefusal, Sentence> = {
  ...SHEET_REFUSALS,
  'not-yours': { zh: '由经办的村来公布。', en: 'The village that carries it on publishes it.' },
};

interface AffairCardProps {
  readonly affair: AffairKind;
  readonly affairId: string;
  readonly placeCode: string;
}

export function AffairCard({ placeCode, ...params }: AffairCardProps) {
  const say = useSay();
  const { office } = useWho();
  const publishes = office.post === 'village_cadre' && office.placeCode === placeCode;
  const asked = useAsked(draftAffair, { params }, { fresh: true, when: publishes });
  const sending = useSending(publishAffair, () => announce(say(SHEET_WORDS.done)));
  if (!publishes) return null;
  return (
    <Card title={say(SHEET_WORDS.title)}>
      <Unanswered asked={asked} />
      {asked.answer && (
        <SheetToPublish
          key={asked.answer.steps}
          draft={asked.answer}
          href={`/affairs/${params.affair}/${params.affairId}`}
          sending={sending.sending}
          trouble={<Unsent sending={sending} refusals={REFUSALS} />}
          onPublish={(body) => sending.send({ params, body })}
        />
      )}
    </Card>
  );
}
