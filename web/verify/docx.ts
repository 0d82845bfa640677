/** Word 文件里的字: the paragraphs of a .docx, read here: a copy that is checked leaves this page for nowhere. */

/** Undefined when it is no such file, or this browser cannot open one. */
export async function textOfDocx(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const part = await partOf(bytes, 'word/document.xml');
  if (part === undefined) return undefined;
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
  return [...xml.getElementsByTagName('w:p')].map(textOfParagraph).join('\n');
}

const textOfParagraph = (paragraph: Element): string =>
  [...paragraph.getElementsByTagName('*')]
    .map(({ tagName, textContent }) => (tagName === 'w:t' ? textContent : tagName === 'w:br' ? '\n' : ''))
    .join('');

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DEFLATED = 8;

/** One file of a zip: found by its directory at the end, unpacked by the browser itself. */
async function partOf(bytes: Uint8Array<ArrayBuffer>, wanted: string): Promise<Uint8Array | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < 0) return undefined;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const [nameLength, extra, comment] = [28, 30, 32].map((n) => view.getUint16(at + n, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if (name === wanted) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      return view.getUint16(at + 10, true) === DEFLATED ? inflated(packed) : packed;
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return undefined;
}

async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  if (globalThis.DecompressionStream === undefined) return undefined;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}
