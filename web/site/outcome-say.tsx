/** 凭条说办好没有: one slip, one say, big choices one below the other; nothing asks for a name. */
import type { OutcomeSayPage } from '../../contract/site-outcome.ts';
import { SAY_REASONS } from '../../domain/outcome/outcome.ts';
import { LEAST_SAID, SAID_AT_ONCE, SATISFIED } from '../../domain/outcome/say.ts';
import { SAY_REASON_LABELS } from '../kit/outcome/say-words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { Written } from './frame.tsx';
import { SATISFIED_LABELS, SAY_REFUSALS, SITE_SAY } from './outcome-say-words.ts';
import { type Reading, zhIn } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

interface PageProps {
  readonly r: Reading;
  readonly page: OutcomeSayPage;
}

export function OutcomeSay({ r, page }: PageProps) {
  const { to, view } = r;
  const { lang } = view;
  const { outcome, counted } = page;
  const { outcomeId, title, placeCode, takesSlips, result } = outcome;
  const links = (
    <p className="links">
      <a href={to(`/outcomes/${outcomeId}`)}>{SITE_SAY.back[lang]}</a>
      <a href={to('/say', { place: placeCode })}>{SITE_SAY.more[lang]}</a>
    </p>
  );
  if (counted || !takesSlips)
    return (
      <>
        {counted ? <h1>{SITE_SAY.counted[lang]}</h1> : <h1 {...zhIn(r)}>{title}</h1>}
        <p className="lead">{SITE_SAY[counted ? 'countedLead' : 'none'][lang]}</p>
        {links}
      </>
    );
  return (
    <>
      <p className="under" {...zhIn(r)}>
        {title}
      </p>
      <h1>{SITE_SAY.title[lang]}</h1>
      <p className="lead">{SITE_SAY.lead[lang]}</p>
      {result === null ? null : (
        <>
          <h2>{SITE_SAY.howItIs[lang]}</h2>
          <Written r={r}>{result.text}</Written>
        </>
      )}
      <Saying r={r} page={page} />
      <p className="hint">{say(SITE_SAY.toldFrom, lang, { least: LEAST_SAID, more: SAID_AT_ONCE })}</p>
      {links}
    </>
  );
}

function Saying({ r, page }: PageProps) {
  const { lang } = r.view;
  const { outcome, trouble, ballot, done, satisfied, why, commandId, blind } = page;
  return (
    <form action={r.to(`/outcomes/${outcome.outcomeId}/say`)} method="post">
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="blind" value={blind} />
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {troubleText(trouble)[lang]}
        </p>
      )}
      <label className="field">
        {SITE_SAY.ballot[lang]}
        <input name="ballot" required maxLength={40} autoComplete="off" defaultValue={ballot} />
      </label>
      <Picks r={r} name="done" legend={SITE_SAY.done} picked={done} choices={DONE} required />
      <Picks
        {...{ r, name: 'satisfied', legend: SITE_SAY.satisfied, picked: satisfied, required: true }}
        choices={SATISFIED.map((one) => [one, SATISFIED_LABELS[one]])}
      />
      <Picks
        {...{ r, name: 'why', legend: SITE_SAY.why, picked: why }}
        choices={[['', SITE_SAY.noWhy], ...SAY_REASONS.map((one) => [one, SAY_REASON_LABELS[one]] as const)]}
      />
      <button className="main" type="submit">
        {SITE_SAY.send[lang]}
      </button>
    </form>
  );
}

const DONE = [
  ['yes', SITE_SAY.yes],
  ['no', SITE_SAY.no],
] as const;

const troubleText = (trouble: string): Sentence =>
  trouble in SAY_REFUSALS
    ? SAY_REFUSALS[trouble as keyof typeof SAY_REFUSALS]
    : trouble === 'too-often'
      ? SITE_TALK.tooOften
      : SITE_SAY.unfit;

interface PicksProps {
  readonly r: Reading;
  readonly name: string;
  readonly legend: Sentence;
  readonly picked: string;
  readonly choices: readonly (readonly [string, Sentence])[];
  readonly required?: boolean;
}

function Picks({ r: { view }, name, legend, picked, choices, required = false }: PicksProps) {
  return (
    <fieldset>
      <legend>{legend[view.lang]}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="pick">
          <input {...{ type: 'radio', name, value, required }} defaultChecked={picked === value} />
          {label[view.lang]}
        </label>
      ))}
    </fieldset>
  );
}
