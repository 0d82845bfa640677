/** 存成 Word: a document made in this browser, saved under its name. */
import { type Document, Packer } from 'docx';

export async function saveDocx(document: Document, name: string): Promise<void> {
  const url = URL.createObjectURL(await Packer.toBlob(document));
  const link = globalThis.document.createElement('a');
  link.href = url;
  link.download = `${name}.docx`;
  link.click();
  URL.revokeObjectURL(url);
}
