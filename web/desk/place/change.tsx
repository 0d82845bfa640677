/** 区划变动: choose one, fill it in; for the system administrator. */
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { getPlace, listPlaces } from '../../../contract/place.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { BoundaryForm } from './boundary-form.tsx';
import { type ChangeDone, ChangeForm } from './change-form.tsx';
import { CHANGE_WORDS, PLACE_ACT_LABELS, PLACE_ACTS, type PlaceAct } from './change-words.ts';
import { SplitForm } from './split-form.tsx';

export function ChangePlace() {
  const say = useSay();
  const [, go] = useLocation();
  const { code = '' } = useParams<{ code: string }>();
  const asked = useAsked(getPlace, { params: { code } });
  const below = useAsked(listPlaces, { query: { parent: code } });
  const [act, choose] = useState<PlaceAct>('open');
  useTitle(say(CHANGE_WORDS.change));
  const place = asked.answer?.place;
  const done: ChangeDone = ({ code: next, matters, offices }) => {
    announce(
      matters + offices === 0 ? say(CHANGE_WORDS.doneAlone) : say(CHANGE_WORDS.done, { matters, offices }),
    );
    go(`/places/${next ?? place?.code.slice(0, -2) ?? ''}`.replace(/\/$/, ''));
  };
  if (place === undefined || below.answer === undefined) return <Unanswered asked={asked} />;
  return (
    <>
      <PageHead title={say(CHANGE_WORDS.changeOf, { place: place.name })} under={say(CHANGE_WORDS.lead)} />
      <div className="sheet-body">
        <Card title={say(PLACE_ACT_LABELS[act].label)}>
          <p className="act-lead">{say(PLACE_ACT_LABELS[act].lead)}</p>
          <div className="office-form">
            {act === 'split' ? (
              <SplitForm code={code} below={below.answer.places} onDone={done} />
            ) : act === 'boundary' ? (
              <BoundaryForm code={code} onDone={done} />
            ) : (
              <ChangeForm key={act} act={act} place={place} onDone={done} />
            )}
          </div>
        </Card>
        <div className="sheet-side">
          <Card>
            <ChoiceGroup
              label={say(CHANGE_WORDS.choose)}
              name="act"
              choices={PLACE_ACTS.map((value) => ({ value, label: say(PLACE_ACT_LABELS[value].label) }))}
              chosen={act}
              onChoose={choose}
            />
          </Card>
        </div>
      </div>
    </>
  );
}
