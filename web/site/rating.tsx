/** 提出人的表单: plain forms. Each has an id of its own, so that pressing twice acts once. */
import type { FollowAct, FollowedPage } from '../../contract/site.ts';
import { SATISFACTIONS } from '../../domain/matter/matter.ts';
import { SATISFACTION_LABELS } from '../kit/matter-terms.ts';
import type { Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly page: FollowedPage;
}

const RATINGS = SATISFACTIONS.filter((one) => one !== 'not_surveyed');

export const ConfirmForm = ({ r: { w, to, called }, page }: Part) => (
  <form action={to(`/follow/${page.code}/confirm`)} method="post">
    <input type="hidden" name="commandId" value={page.commandId} />
    <fieldset>
      <legend>{w.rating}</legend>
      {RATINGS.map((rating) => (
        <label key={rating} className="pick">
          <input type="radio" name="satisfaction" value={rating} required />
          {called(SATISFACTION_LABELS, rating)}
        </label>
      ))}
    </fieldset>
    <label>
      {w.ratingWords}
      {w.optional}
      <textarea
        name="words"
        rows={2}
        maxLength={500}
        defaultValue={page.tried === 'confirm' ? page.typed : ''}
      />
    </label>
    <button className="main" type="submit">
      {w.confirm}
    </button>
  </form>
);

type ReasonAct = Exclude<FollowAct, 'confirm'>;

/** A form that asks for nothing but why; folded, until it is wanted. */
export function ReasonForm({ r: { w, to }, page, act }: Part & { readonly act: ReasonAct }) {
  const { label, hint, why } = w.reasons[act];
  const max = act === 'send-back' || act === 'reopen' ? 500 : 300;
  return (
    <details open={page.tried === act}>
      <summary>{label}</summary>
      <form action={to(`/follow/${page.code}/${act}`)} method="post">
        <input type="hidden" name="commandId" value={page.commandId} />
        <p className="hint" id={`${act}-hint`}>
          {hint}
        </p>
        <label>
          {why}
          <textarea
            name="why"
            rows={3}
            required
            minLength={2}
            maxLength={max}
            aria-describedby={`${act}-hint`}
            defaultValue={page.tried === act ? page.typed : ''}
          />
        </label>
        <button type="submit">{label}</button>
      </form>
    </details>
  );
}
