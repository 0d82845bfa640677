/**
 * 案中所知: whom and which doors a case names: those who raised it, the households where it is, and whoever its own texts announce once.
 * Whatever is published of it later, a topic, a result, an affair, a disclosure, hides them however they are written there.
 */
import { knownByForm, proposeMasks } from './mask.ts';
import type { Known } from './mask-kind.ts';

/** What the house holds about a case. It is read for the masker alone. */
export interface CaseTold {
  /** Whoever raised it, as far as they said. */
  readonly people: readonly { readonly name: string | null; readonly phone: string | null }[];
  /** Households of the area that asked to be reached: what the house is called there. */
  readonly houses: readonly { readonly label: string; readonly phone: string | null }[];
  /** Everything that was written in it. */
  readonly texts: readonly string[];
}

export function knownOfCase(countyCode: string, { people, houses, texts }: CaseTold): Known {
  const byForm = knownByForm(countyCode);
  const found = texts.flatMap((text) =>
    proposeMasks(text, byForm).map(({ from, to, kind }) => ({ kind, passage: text.slice(from, to) })),
  );
  const announced = (...kinds: readonly string[]) =>
    found.filter(({ kind }) => kinds.includes(kind)).map(({ passage }) => passage);
  return {
    ...byForm,
    names: unique([...people.map(({ name }) => name), ...announced('name')]),
    phones: unique([...[...people, ...houses].map(({ phone }) => phone), ...announced('phone', 'landline')]),
    addresses: unique([...houses.map(({ label }) => label), ...announced('address')]),
  };
}

const unique = (all: readonly (string | null)[]): string[] =>
  [...new Set(all.filter((one) => one !== null && one !== ''))] as string[];
