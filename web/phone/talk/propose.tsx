/** 提一个议题: two fields, saved at once; whoever proposes hears within the days of the county whether it is taken up. */
import { useState } from 'react';
import { proposeConsultation } from '../../../contract/consultation.ts';
import { ancestorAt } from '../../../domain/place/code.ts';
import { Button } from '../../kit/button.tsx';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { TALK_WORDS } from '../../kit/consultation/words.ts';
import { TextArea, TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useDraftToSave } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { PhonePage } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { useBack } from '../use-back.ts';
import { TALK } from './words.ts';

const FORM = 'propose-topic';

const BLANK = { title: '', text: '' };
const IDS = ['consultationId', 'commandId'] as const;

export function ProposePage() {
  const say = useSay();
  const { officeId, placeCode, placeName, post } = useSigned().me.office;
  const leave = useBack('/talks');
  const { draft, change, drop } = useDraftToSave(draftName(officeId, 'topic'), BLANK, IDS);
  const { consultationId, commandId } = draft.ids;
  const [tried, setTried] = useState(false);
  const said = { title: draft.title.trim(), text: draft.text.trim() };
  const short = { title: said.title.length < 2, text: said.text.length < 4 };
  const { busy, notTaken, save } = useSavingOnce(
    (_: null) => [
      commandFor(proposeConsultation, {
        ...{ commandId, officeId, entity: consultationId, params: {} },
        body: {
          ...{ consultationId, ...said, placeCode: ancestorAt(placeCode, 'village') ?? placeCode },
          source: post === 'cppcc_member' ? 'member' : 'residents',
        },
        shown: { title: said.title, placeName },
      }),
    ],
    (how) => {
      drop();
      leave(() => tellNextPage(toldAs(how, TALK.proposed)));
    },
  );
  return (
    <PhonePage
      title={say(TALK.propose)}
      back="/talks"
      bottom={
        <section className="bottom-act" aria-label={say(TALK.propose)}>
          <NotTaken what={notTaken} refusals={TALK_REFUSALS} />
          <Button kind="primary" wide type="submit" form={FORM} busy={busy}>
            {say(TALK.save)}
          </Button>
        </section>
      }
    >
      <form
        id={FORM}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!short.title && !short.text) save(null);
        }}
      >
        <TextField
          label={say(TALK_WORDS.name)}
          placeholder={say(TALK.example)}
          maxLength={60}
          value={draft.title}
          error={tried && short.title ? say(TALK_WORDS.tooShort) : null}
          onChange={({ target }) => change({ title: target.value })}
        />
        <TextArea
          label={say(TALK_WORDS.text)}
          hint={say(TALK_WORDS.textHint)}
          rows={5}
          limit={2000}
          value={draft.text}
          error={tried && short.text ? say(TALK_WORDS.tooShort) : null}
          onChange={({ target }) => change({ text: target.value })}
        />
      </form>
    </PhonePage>
  );
}
