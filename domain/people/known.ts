/** 认人: whether somebody named in a file is somebody known already. Certain, new, or to be asked; never guessed. */
import type { Day } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Post } from './post.ts';

export interface HeldPost {
  readonly post: Post;
  readonly placeCode: PlaceCode;
  readonly unitCode?: string;
  /** Present once it is in the store. */
  readonly officeId?: string;
  readonly from?: Day;
  readonly to?: Day;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly phone?: string;
  /** Posts whose term has not ended. */
  readonly posts: readonly HeldPost[];
}

export interface PersonBook {
  withPhone(phone: string): readonly KnownPerson[];
  named(name: string): readonly KnownPerson[];
  /** Puts somebody in, in place of what was known of the same id. */
  add(person: KnownPerson): void;
}

export function personBook(persons: Iterable<KnownPerson>): PersonBook {
  const byId = new Map<string, KnownPerson>();
  const byPhone = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const found = (ids: Iterable<string> = []): KnownPerson[] => [...ids].flatMap((id) => byId.get(id) ?? []);
  const book: PersonBook = {
    withPhone: (phone) => found(byPhone.get(phone)).filter((person) => person.phone === phone),
    named: (name) => found(byName.get(name)).filter((person) => person.name === name),
    add: (person) => {
      byId.set(person.id, person);
      if (person.phone !== undefined) put(byPhone, person.phone, person.id);
      put(byName, person.name, person.id);
    },
  };
  for (const person of persons) book.add(person);
  return book;
}

const put = (index: Map<string, Set<string>>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
};

export type WhoIs =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly person: KnownPerson }
  | {
      readonly kind: 'phone-of-another' | 'other-phone' | 'same-name' | 'several-of-that-name';
      readonly person: KnownPerson;
    };

/** Phone and name together are certain; so are name, post and place together, unless two phones stand against it. */
export function personOf(
  {
    name,
    phone,
    seat,
  }: { readonly name: string; readonly phone: string | undefined; readonly seat: HeldPost },
  book: PersonBook,
): WhoIs {
  const sharing = phone === undefined ? [] : book.withPhone(phone);
  const [itself] = sharing.filter((person) => person.name === name);
  if (itself !== undefined) return { kind: 'known', person: itself };
  const [other] = sharing;
  if (other !== undefined) return { kind: 'phone-of-another', person: other };

  const namesakes = book.named(name);
  const [there, second] = namesakes.filter((person) => heldBy(person, seat) !== undefined);
  if (there !== undefined && second !== undefined) return { kind: 'several-of-that-name', person: there };
  if (there !== undefined)
    return phone !== undefined && there.phone !== undefined
      ? { kind: 'other-phone', person: there }
      : { kind: 'known', person: there };
  const [elsewhere] = namesakes.filter((person) => phone === undefined || person.phone === undefined);
  return elsewhere === undefined ? { kind: 'new' } : { kind: 'same-name', person: elsewhere };
}

/** The post a person holds already. */
export const heldBy = (
  { posts }: KnownPerson,
  { post, placeCode, unitCode }: HeldPost,
): HeldPost | undefined =>
  posts.find((held) => held.post === post && held.placeCode === placeCode && held.unitCode === unitCode);
