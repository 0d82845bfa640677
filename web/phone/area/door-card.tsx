/** 便民联系卡: my area's card as it will be printed, and whether my own phone stands on it. */
import { agreeToDoorCard, getDoorCards } from '../../../contract/door-card.ts';
import { call } from '../../kit/api.ts';
import { AGREE_REFUSALS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { DoorCardSheet } from '../../kit/door-card.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { MainAct, PhonePage, TroubleNote } from '../page.tsx';
import { UnsentNote } from '../send.tsx';
import { useSendingOnce } from '../sending.ts';
import { useSigned } from '../session/me.ts';
import { AREA } from './words.ts';

export function DoorCardPage() {
  const say = useSay();
  const { me } = useSigned();
  const { placeCode } = me.office;
  const { answer, trouble, again } = useLoad(`door-card ${placeCode}`, () =>
    call(getDoorCards, { params: { code: placeCode } }),
  );
  const sending = useSendingOnce(
    (agreed: boolean, commandId) => call(agreeToDoorCard, { body: { commandId, agreed } }),
    again,
  );
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
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined || answer.agreed === null ? null : (
        <div className="no-print">
          <CheckField
            label={say(AREA.onCard)}
            hint={say(AREA.onCardMore)}
            checked={answer.agreed}
            aria-disabled={sending.busy}
            onChange={(event) => sending.send(event.target.checked)}
          />
          {sending.unsent === undefined ? null : (
            <UnsentNote unsent={sending.unsent} refusals={AGREE_REFUSALS} onEdit={sending.edit} />
          )}
        </div>
      )}
      {answer?.cards.map((card) => (
        <DoorCardSheet key={card.code} card={card} countyName={me.countyName} />
      ))}
    </PhonePage>
  );
}
