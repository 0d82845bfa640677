/** 我要反映: one sentence; everything else may stay empty. Choosing a place reloads the page with what was typed. */
import type { SayField, SayPage } from '../../contract/site.ts';
import { ACCUSABLE_POSTS } from '../../domain/people/post.ts';
import { groupsOf } from '../kit/categories.ts';
import { DOMAIN_LABELS, POST_LABELS } from '../kit/terms.ts';
import type { Reading } from './reading.ts';
import { pathOf, Step, Where } from './where.tsx';

interface Part {
  readonly r: Reading;
  readonly page: SayPage;
}

export function Say({ r, page }: Part) {
  const { w, to } = r;
  const { form, anonymous } = page;
  return (
    <>
      <h1>{anonymous ? w.anonymously : w.say}</h1>
      <Emergency r={r} />
      <Lead r={r} page={page} />
      <Troubles r={r} page={page} />
      <form action={to(pathOf(page))} method="post">
        <input type="hidden" name="commandId" value={form.commandId} />
        <input type="hidden" name="matterId" value={form.matterId} />
        {page.personal ? <input type="hidden" name="asItIs" value="yes" /> : null}
        {page.found === null ? null : <input type="hidden" name="searched" value={form.find} />}
        <Sentence r={r} page={page} />
        <Where r={r} page={page} />
        {form.officer ? <About r={r} page={page} /> : <Kind r={r} page={page} />}
        {anonymous ? null : <Contact r={r} page={page} />}
        <button className="main" type="submit">
          {w.submit}
        </button>
      </form>
    </>
  );
}

/** What is kept, said before anything is asked. */
function Lead({ r: { w, to }, page: { anonymous } }: Part) {
  if (!anonymous)
    return (
      <p className="lead">
        {w.sayLead} <a href={to('/anonymous')}>{w.anonymousDoor}</a>
      </p>
    );
  return (
    <>
      <p className="lead">{w.anonymousLead}</p>
      <ul className="kept">
        {w.anonymousKept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Troubles({ r: { w }, page: { trouble, wrong, personal, anonymous } }: Part) {
  return (
    <>
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {w.troubleHead}
          {w.troubleSaying[trouble]}
        </p>
      )}
      {wrong.length === 0 ? null : (
        <div className="trouble" role="alert">
          <p>{w.fix}</p>
          <ul>
            {wrong.map((field) => (
              <li key={field}>
                <a href={`#${field}`}>{w.wrong[field]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {personal ? (
        <p className="trouble" role="alert">
          {anonymous ? w.tellsWho : w.personal}
        </p>
      ) : null}
    </>
  );
}

const Emergency = ({ r: { w } }: { r: Reading }) => (
  <p className="note danger">
    {w.emergency}
    <a href="tel:110">110 {w.police}</a> <a href="tel:119">119 {w.fire}</a>{' '}
    <a href="tel:120">120 {w.ambulance}</a>
  </p>
);

const invalid = (page: SayPage, field: SayField) =>
  page.wrong.includes(field) ? { 'aria-invalid': true } : {};

const Sentence = ({ r: { w }, page }: Part) => (
  <div className="field">
    <label htmlFor="text">{w.text}</label>
    <p id="text-hint" className="hint">
      {w.textHint}
    </p>
    <textarea
      id="text"
      name="text"
      rows={4}
      required
      minLength={2}
      maxLength={2000}
      aria-describedby="text-hint"
      {...invalid(page, 'text')}
      defaultValue={page.form.text}
    />
  </div>
);

function Category({ r: { w, called, view, category: named }, page }: Part) {
  return (
    <div className="field">
      <label htmlFor="category">
        {w.category}
        {w.optional}
      </label>
      <select id="category" name="category" defaultValue={page.form.category} {...invalid(page, 'category')}>
        <option value="">{w.categoryAny}</option>
        {groupsOf(view.categories).map(({ domain, categories }) => (
          <optgroup key={domain} label={called(DOMAIN_LABELS, domain)}>
            {categories.map((category) => (
              <option key={category} value={category}>
                {named(category)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** What kind of matter it is; and a way to say that it is about an officer, which asks for another list instead. */
const Kind = ({ r, page }: Part) => (
  <>
    <Category r={r} page={page} />
    <p>
      <Step r={r} page={page} step="officer" at="about" says={r.w.aboutOfficer} />
    </p>
  </>
);

function About({ r, page }: Part) {
  const { w, called, view } = r;
  return (
    <div className="field">
      <input type="hidden" name="officer" value="yes" />
      <label htmlFor="about">{w.aboutWhom}</label>
      <p id="about-hint" className="hint">
        {w.aboutHint}
      </p>
      <select
        id="about"
        name="about"
        defaultValue={page.form.about}
        aria-describedby="about-hint"
        {...invalid(page, 'about')}
      >
        <option value="">{w.aboutAnybody}</option>
        <optgroup label={w.aboutPost}>
          {ACCUSABLE_POSTS.map((post) => (
            <option key={post} value={`post:${post}`}>
              {called(POST_LABELS, post)}
            </option>
          ))}
        </optgroup>
        <optgroup label={w.aboutUnit} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
          {page.units.map(({ code, name }) => (
            <option key={code} value={`unit:${code}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
      <p>
        <Step r={r} page={page} step="no-officer" at="category" says={w.aboutNobody} />
      </p>
    </div>
  );
}

const Contact = ({ r: { w }, page }: Part) => (
  <fieldset aria-describedby="contact-hint">
    <legend>
      {w.contact}
      {w.optional}
    </legend>
    <p id="contact-hint" className="hint">
      {w.contactHint}
    </p>
    <div className="row">
      <label>
        {w.name}
        <input
          id="name"
          name="name"
          autoComplete="name"
          maxLength={30}
          defaultValue={page.form.name}
          {...invalid(page, 'name')}
        />
      </label>
      <label>
        {w.phoneNumber}
        <input
          id="phone"
          name="phone"
          type="tel"
          autoComplete="tel"
          maxLength={20}
          defaultValue={page.form.phone}
          {...invalid(page, 'phone')}
        />
      </label>
    </div>
    <p className="hint">{w.anonymous}</p>
  </fieldset>
);
