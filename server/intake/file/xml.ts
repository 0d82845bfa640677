/** XML of a workbook, read as it streams by. A document type is refused: nothing of ours needs one, bombs do. */
import { StringDecoder } from 'node:string_decoder';
import sax from 'sax';
import { keepWithin } from './effort.ts';
import { UnreadableError } from './refusal.ts';

export interface XmlListener {
  /** Local name, without its prefix, and attributes as they are written. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 65_536;

export function readXml(bytes: Buffer, { open, text, close }: XmlListener): void {
  const parser = sax.parser(true, { position: false });
  parser.onerror = (error) => {
    throw error instanceof UnreadableError ? error : new UnreadableError('broken-file');
  };
  parser.ondoctype = () => {
    throw new UnreadableError('carries-doctype');
  };
  if (open)
    parser.onopentag = ({ name, attributes }) => open(local(name), attributes as Record<string, string>);
  if (text) {
    parser.ontext = text;
    parser.oncdata = text;
  }
  if (close) parser.onclosetag = (name) => close(local(name));

  const decoder = new StringDecoder('utf8');
  for (let at = 0; at < bytes.length; at += CHUNK) {
    keepWithin();
    parser.write(decoder.write(bytes.subarray(at, at + CHUNK)));
  }
  parser.write(decoder.end()).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
