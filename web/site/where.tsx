/** 选地点: by town, then village; or by name. Each button sends the form as it is and comes back with the next step. */
import type { PlaceChoice, SayPage } from '../../contract/site.ts';
import { Choice } from './place-filter.tsx';
import type { Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly page: SayPage;
}

export function Where({ r, page }: Part) {
  const { w } = r;
  const { place, found } = page;
  return (
    <fieldset id="place">
      <legend>
        {w.place}
        {w.optional}
      </legend>
      {place === null ? (
        <p className="hint">{page.anonymous ? w.placeCoarse : w.placeHint}</p>
      ) : (
        <Chosen r={r} page={page} place={place} />
      )}
      <Below r={r} page={page} />
      {place === null ? <ByName r={r} page={page} /> : null}
      {found === null ? null : <Found r={r} found={found} />}
    </fieldset>
  );
}

/** Where the form is sent. */
export const pathOf = ({ anonymous }: Pick<SayPage, 'anonymous'>): string =>
  anonymous ? '/anonymous' : '/say';

interface StepProps {
  readonly step: 'again' | 'below' | 'find' | 'officer' | 'no-officer';
  /** Where on the page it comes back. */
  readonly at?: string;
  readonly says: string;
}

/** Sends the form for another look at places; nothing is raised, and nothing need be complete. */
export const Step = ({ r: { to }, page, step, at = 'place', says }: Part & StepProps) => (
  <button type="submit" name="step" value={step} formAction={`${to(pathOf(page))}#${at}`} formNoValidate>
    {says}
  </button>
);

const Chosen = ({ r, page, place }: Part & { place: PlaceChoice }) => (
  <p className="chosen">
    {r.w.placeChosen}
    {r.w.colon}
    <b>{[...place.within, place.name].join(' ')}</b>
    <input type="hidden" name="placeCode" value={place.code} />
    <Step r={r} page={page} step="again" says={r.w.placeAgain} />
  </p>
);

function Below({ r, page }: Part) {
  const { place, below } = page;
  if (below.length === 0) return null;
  const { w } = r;
  const label = place === null ? w.placeTown : w.placeBelow;
  return (
    <div className="row">
      <Choice name="below" label={label} any={w.placeAny} chosen="" among={below} />
      <Step r={r} page={page} step="below" says={w.placeNext} />
    </div>
  );
}

const ByName = ({ r, page }: Part) => (
  <div className="row">
    <label>
      {r.w.placeFind}
      <input name="find" maxLength={20} defaultValue={page.form.find} />
    </label>
    <Step r={r} page={page} step="find" says={r.w.placeSearch} />
  </div>
);

const Found = ({ r: { w }, found }: { r: Reading; found: NonNullable<SayPage['found']> }) =>
  found.length === 0 ? (
    <p role="status">{w.placeNone}</p>
  ) : (
    <div role="radiogroup" aria-label={w.placeFound}>
      <p role="status">{w.placeFound}</p>
      {found.map(({ code, name, within }) => (
        <label key={code} className="pick">
          <input type="radio" name="placeCode" value={code} />
          {[...within, name].join(' ')}
        </label>
      ))}
    </div>
  );
