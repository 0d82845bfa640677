/** 下载: a file that is saved, never shown: whatever is in it, it does not run as a page of ours. */
import type { FastifyReply } from 'fastify';

/** Says name and type of the file that follows. Any name is safe here; RFC 5987 carries the Chinese one. */
export function download(reply: FastifyReply, { name, type }: { name: string; type: string }): void {
  reply
    .header('content-type', type)
    .header('content-disposition', dispositionOf(name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
}

/** Old programs read `filename`, which has no room for Chinese; the others read `filename*`. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_').replace(/^_+(?=.)/, '');
  const whole = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
