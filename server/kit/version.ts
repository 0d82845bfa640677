/** 版本: a short mark of what something says, which changes when it does. */
import { createHash } from 'node:crypto';

export const versionOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
