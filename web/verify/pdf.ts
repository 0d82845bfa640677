/** PDF 里的字: read here as well, by PDF.js: half a megabyte, which comes when the first PDF is chosen and is kept from then on. */
import reader from 'unpdf/pdfjs?url';
import { linesOnPage } from '../../domain/kernel/page-lines.ts';
import { withoutRadicals } from '../../domain/kernel/radicals.ts';

/** Minutes are a few pages. */
const MOST_PAGES = 60;

/**
 * Undefined when it cannot be read: scanned, locked, or with letters that are named by a table it does not bring along. Rejects when
 * the reader cannot be fetched, or is too new for this browser.
 */
export async function textOfPdf(file: Blob): Promise<string | undefined> {
  // As it is: bundled it would only take longer to build.
  const { getDocument } = (await import(/* @vite-ignore */ reader)) as typeof import('unpdf/pdfjs');
  try {
    const data = new Uint8Array(await file.arrayBuffer());
    const document = await getDocument({ data, useSystemFonts: true, verbosity: 0 }).promise;
    const lines: string[] = [];
    for (let n = 1; n <= Math.min(document.numPages, MOST_PAGES); n += 1) {
      const { items } = await (await document.getPage(n)).getTextContent({ includeMarkedContent: false });
      lines.push(...linesOnPage(items));
    }
    const text = withoutRadicals(lines.join('\n'));
    return /[\u4e00-\u9fff]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
