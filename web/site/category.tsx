/** 按事情看: all categories by their domains, and the page of one with what was published of it. */
import type { CategoryPage } from '../../contract/site-category.ts';
import { fullLabelOf, groupsOf } from '../kit/categories.ts';
import { DOMAIN_LABELS } from '../kit/terms.ts';
import { SITE_CATEGORY } from './category-words.ts';
import type { Reading } from './reading.ts';
import { PublishedList } from './results.tsx';

/** 农业 · 灌溉, as the county calls it; of a domain its name alone. */
export const categoryNameOf = ({ view }: Reading, { category }: CategoryPage): string =>
  fullLabelOf(view.categories, category)[view.lang];

export function Categories({ r }: { readonly r: Reading }) {
  const { lang } = r.view;
  return (
    <>
      <h1>{SITE_CATEGORY.title[lang]}</h1>
      <p className="lead">{SITE_CATEGORY.lead[lang]}</p>
      {groupsOf(r.view.categories).map(({ domain, categories }) => (
        <section key={domain}>
          <h2>
            <a href={r.to(`/categories/${domain}`)}>{r.called(DOMAIN_LABELS, domain)}</a>
          </h2>
          <Within r={r} domain={domain} categories={categories} />
        </section>
      ))}
    </>
  );
}

interface WithinProps {
  readonly r: Reading;
  readonly domain: string;
  readonly categories: readonly string[];
}

function Within({ r, domain, categories }: WithinProps) {
  const below = categories.filter((code) => code !== domain);
  if (below.length === 0) return null;
  return (
    <nav
      className="links"
      aria-label={`${SITE_CATEGORY.within[r.view.lang]} ${r.called(DOMAIN_LABELS, domain)}`}
    >
      {below.map((code) => (
        <a key={code} href={r.to(`/categories/${code}`)}>
          {r.category(code)}
        </a>
      ))}
    </nav>
  );
}

export function CategoryOpen({ r, page }: { readonly r: Reading; readonly page: CategoryPage }) {
  const { to, w } = r;
  const { lang } = r.view;
  const { category, publications, older, continued } = page;
  const path = `/categories/${category}`;
  const group = groupsOf(r.view.categories).find(({ domain }) => domain === category);
  return (
    <>
      <h1>{categoryNameOf(r, page)}</h1>
      <p className="lead">
        <a href={to('/categories')}>{SITE_CATEGORY.title[lang]}</a>
      </p>
      {group === undefined ? null : <Within r={r} domain={group.domain} categories={group.categories} />}
      <h2>{SITE_CATEGORY.newest[lang]}</h2>
      {publications.length === 0 ? (
        <p className="empty">{SITE_CATEGORY.none[lang]}</p>
      ) : (
        <PublishedList r={r} rows={publications} />
      )}
      <p className="links">
        {continued ? <a href={to(path)}>{w.fromStart}</a> : null}
        {older === null ? null : (
          <a rel="next" href={to(path, { before: older })}>
            {w.older}
          </a>
        )}
      </p>
      <p className="links">
        <a href={to('/results', { category })}>{SITE_CATEGORY.byPlace[lang]}</a>
        <a href={to('/say')}>{SITE_CATEGORY.say[lang]}</a>
        <a href={to(`${path}/rss.xml`)}>{SITE_CATEGORY.feed[lang]}</a>
        <a href={`${path}/data.csv`} download>
          {SITE_CATEGORY.data[lang]}
        </a>
      </p>
    </>
  );
}
