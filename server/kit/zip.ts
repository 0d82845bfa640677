/** 压缩包: a zip file made while it is sent. Members come one after the other; of none is more held than a few pieces. */
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface Member {
  readonly path: string;
  readonly content: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
}

/** The bytes of the zip file. A member that fails breaks the whole: half an archive never looks whole. */
export function zipBytes(members: AsyncIterable<Member>): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const fill = async () => {
    for await (const { path, content } of members) {
      const member = new PassThrough();
      zip.addReadStream(member, path);
      await pipeline(Readable.from(content, { objectMode: false }), member);
    }
    zip.end();
  };
  fill().catch((error: Error) => out.destroy(error));
  return out;
}
