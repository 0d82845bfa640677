/** 窗口上的职务: whom the window shows. Said with every request, so that nothing is done for somebody who has signed in elsewhere since. */

let shown: string | undefined;

/** From now on; undefined: whoever is signed in. Answers whether that is another than before. */
export function shows(officeId: string | undefined): boolean {
  const other = shown !== officeId;
  shown = officeId;
  return other;
}

export const shownOffice = (): Record<string, string> => (shown === undefined ? {} : { 'x-office': shown });
