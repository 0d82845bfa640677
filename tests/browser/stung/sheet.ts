/** 会动的公开页: what was written is published as the masker leaves it. */
import type { SmallCounty, Someone } from '../../support/county.ts';

interface Publishing {
  readonly county: SmallCounty;
  readonly by: Someone;
  /** The address of the thing: `/api/outcomes/…`. */
  readonly url: string;
  readonly write: (as: Someone, url: string, body: Record<string, unknown>) => Promise<unknown>;
}

export async function publishMasked({ county, by, url, write }: Publishing): Promise<void> {
  const { cookie } = by;
  const draft = await county.app.inject({ url: `${url}/sheet-draft`, headers: { cookie } });
  const { steps, texts } = draft.json() as { steps: number; texts: { original: string; masked: string }[] };
  const reworded = texts.map(({ original, masked }) => ({ text: original, as: masked }));
  await write(by, `${url}/publish-sheet`, { steps, reworded, kept: [] });
}
