/** 便民联系卡: my area's card as it will be printed, and whether my own phone stands on it. */
import { agreeToDoorCard, getDoorCards } from '../../../contract/door-card.ts';
import { call } from '../../kit/api.ts';
import { AGREE_REFUSALS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { DoorCardSheet } from '../../kit/door-card.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoadKept } from '../load-kept.ts';
import { MainAct, PhonePage, Stale, TroubleNote } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { useToSend } from '../pending/waiting-here.tsx';
import { commandFor } from '../saving.ts';
import { useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { SHELL } from '../words.ts';
import { AREA } from './words.ts';

export function DoorCardPage() {
  const say = useSay();
  const { me } = useSigned();
  const { placeCode } = me.office;
  const { answer, trouble, keptAt, again } = useLoadKept(`door-card ${placeCode}`, () =>
    call(getDoorCards, { params: { code: placeCode } }),
  );
  const { officeId, placeName } = me.office;
  const saving = useSavingOnce(
    (agreed: boolean) => [
      commandFor(agreeToDoorCard, {
        ...{ commandId: newId(), officeId, entity: `door-card ${officeId}`, params: {}, body: { agreed } },
        shown: { title: AREA.onCard.zh, placeName },
      }),
    ],
    (how) => {
      if (how === 'waiting') tell(SHELL.savedToGo);
      again();
    },
  );
  const waiting = useToSend().filter(({ command }) => command.kind === agreeToDoorCard.name);
  const chosen = Boolean(waiting[waiting.length - 1]?.command.body.agreed ?? answer?.agreed);
  return (
    <PhonePage
      title={say(AREA.card)}
      back="/area"
      bottom={
        answer === undefined ? null : (
          <MainAct>
            <Button kind="primary" wide icon={PrintIcon} onClick={() => print()}>
              {say(AREA.print)}
            </Button>
          </MainAct>
        )
      }
    >
      {trouble === undefined || answer !== undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined ? null : (
        <div className="no-print">
          <Stale trouble={trouble} keptAt={keptAt} />
        </div>
      )}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined || answer.agreed === null ? null : (
        <div className="no-print">
          <CheckField
            label={say(AREA.onCard)}
            hint={say(AREA.onCardMore)}
            checked={chosen}
            aria-disabled={saving.busy}
            onChange={(event) => saving.save(event.target.checked)}
          />
          <NotTaken what={saving.notTaken} refusals={AGREE_REFUSALS} />
        </div>
      )}
      {answer?.cards.map((card) => (
        <DoorCardSheet key={card.code} card={card} countyName={me.countyName} />
      ))}
    </PhonePage>
  );
}
