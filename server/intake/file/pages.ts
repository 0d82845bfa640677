/** PDF: the text of its pages, also where something was laid over it: what was covered with a black bar is read, and then taken out. */
import { getDocumentProxy } from 'unpdf';
import { linesOnPage } from '../../../domain/kernel/page-lines.ts';
import { withoutRadicals } from '../../../domain/kernel/radicals.ts';
import { keepWithin } from './effort.ts';
import { UnreadableError } from './refusal.ts';
import { count, type Tally } from './word.ts';

const MOST_PAGES = 60;

export async function readPages(bytes: Buffer, tally: Tally): Promise<string> {
  const file = await opened(bytes);
  if (file.numPages > MOST_PAGES) throw new UnreadableError('too-many-rows');
  const lines: string[] = [];
  for (let n = 1; n <= file.numPages; n += 1) {
    keepWithin();
    const page = await file.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    lines.push(...linesOnPage(items));
    count(tally, 'comments', (await page.getAnnotations()).length);
    page.cleanup();
  }
  const { info } = await file.getMetadata();
  const told = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'Company'];
  count(tally, 'properties', told.filter((name) => name in info).length);
  return withoutRadicals(lines.join('\n'));
}

async function opened(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw new UnreadableError(
      (error as Error).name === 'PasswordException' ? 'locked-workbook' : 'broken-file',
    );
  }
}
