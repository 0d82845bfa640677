/** 确认与退回: two plain forms. Each has an id of its own, so that pressing twice acts once. */
import type { FollowedPage } from '../../contract/site.ts';
import { SATISFACTIONS } from '../../domain/matter/matter.ts';
import { SATISFACTION_LABELS } from '../kit/terms.ts';
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

export const SendBackForm = ({ r: { w, to }, page }: Part) => (
  <details open={page.tried === 'send-back'}>
    <summary>{w.sendBack}</summary>
    <form action={to(`/follow/${page.code}/send-back`)} method="post">
      <input type="hidden" name="commandId" value={page.commandId} />
      <p className="hint" id="send-back-hint">
        {w.sendBackHint}
      </p>
      <label>
        {w.sendBackWhy}
        <textarea
          name="why"
          rows={3}
          required
          minLength={2}
          maxLength={500}
          aria-describedby="send-back-hint"
          defaultValue={page.tried === 'send-back' ? page.typed : ''}
        />
      </label>
      <button type="submit">{w.sendBack}</button>
    </form>
  </details>
);
