/** 选地点: by town, then village; or by name. Each button sends the form as it is and comes back with the next step. */
import type { PlaceChoice, SayPage } from '../../contract/site.ts';
import type { Reading } from './reading.ts';
import { Choice } from './results.tsx';

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
      {place === null ? <p className="hint">{w.placeHint}</p> : <Chosen r={r} place={place} />}
      <Below r={r} page={page} />
      {place === null ? <ByName r={r} page={page} /> : null}
      {found === null ? null : <Found r={r} found={found} />}
    </fieldset>
  );
}

/** Sends the form for another look at places; nothing is raised, and nothing need be complete. */
const Step = ({ r: { to }, step, says }: { r: Reading; step: 'again' | 'below' | 'find'; says: string }) => (
  <button type="submit" name="step" value={step} formAction={`${to('/say')}#place`} formNoValidate>
    {says}
  </button>
);

const Chosen = ({ r, place }: { r: Reading; place: PlaceChoice }) => (
  <p className="chosen">
    {r.w.placeChosen}
    {r.w.colon}
    <b>{[...place.within, place.name].join(' ')}</b>
    <input type="hidden" name="placeCode" value={place.code} />
    <Step r={r} step="again" says={r.w.placeAgain} />
  </p>
);

function Below({ r, page: { place, below } }: Part) {
  if (below.length === 0) return null;
  const { w } = r;
  const label = place === null ? w.placeTown : w.placeBelow;
  return (
    <div className="row">
      <Choice name="below" label={label} any={w.placeAny} chosen="" among={below} />
      <Step r={r} step="below" says={w.placeNext} />
    </div>
  );
}

const ByName = ({ r, page: { form } }: Part) => (
  <div className="row">
    <label>
      {r.w.placeFind}
      <input name="find" maxLength={20} defaultValue={form.find} />
    </label>
    <Step r={r} step="find" says={r.w.placeSearch} />
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
