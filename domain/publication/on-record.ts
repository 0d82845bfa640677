/** 公开的记录: what of a publication stands in the public record: each version, and that it was withdrawn. */
import { canonical, type Entry, type Expected } from '../record/entry.ts';
import type { Publication, Version } from './publication.ts';
import type { Withdrawn } from './withdraw.ts';

/** All of it, in order. Of one that was withdrawn the versions are forgotten: their seals tell nothing any more. */
export const onRecord = (publication: Publication, no: string): Expected[] => {
  const { publicationId: of, versions, withdrawn } = publication;
  const results = versions.map((version) => ({
    ...resultEntry(of, no, version),
    ...(withdrawn !== undefined && { forgotten: true }),
  }));
  if (withdrawn === undefined) return results;
  return [...results, withdrawnEntry(no, { publicationId: of, ...withdrawn })];
};

export const resultEntry = (
  of: string,
  no: string,
  { version, at, wording, why }: Pick<Version, 'version' | 'at' | 'wording' | 'why'>,
): Expected => ({
  ...{ kind: 'result', of, at },
  facts: { no, title: wording.title, version },
  enclosed: canonical({ ...wording, why: why ?? null }),
});

export const withdrawnEntry = (
  no: string,
  { publicationId: of, at, why }: Pick<Withdrawn, 'publicationId' | 'at' | 'why'>,
): Expected => ({ kind: 'withdrawn', of, at, facts: { no, why } });

/** A version of a public page: who holds the page can prove that it was read so. */
export const sheetOnRecord = ({ id, version, at, title, sheet }: SheetVersion): Entry => ({
  ...{ kind: 'sheet', of: id, at },
  facts: { title, version },
  enclosed: canonical(plainly(sheet)),
});

export interface SheetVersion {
  readonly id: string;
  readonly version: number;
  readonly at: number;
  readonly title: string;
  readonly sheet: object;
}

/** As it is kept and read again: what is undefined is not there. */
const plainly = (sheet: object) => JSON.parse(JSON.stringify(sheet)) as Parameters<typeof canonical>[0];
