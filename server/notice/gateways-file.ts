/**
 * 网关地址: where gateways are, when not where their documentation says, from a file beside the store that only the operator writes. A
 * line for each: `gateway aliyun|tencent|plain|wechat|wecom ADDRESS`. No request can name an address.
 */
import { readFile } from 'node:fs/promises';

/** As documented. A plain gateway has no address but the operator's. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  aliyun: 'https://dysmsapi.aliyuncs.com/',
  tencent: 'https://sms.tencentcloudapi.com/',
  wechat: 'https://api.weixin.qq.com/',
  wecom: 'https://qyapi.weixin.qq.com/',
};

export const GATEWAY_NAMES = ['aliyun', 'tencent', 'plain', 'wechat', 'wecom'] as const;
export type GatewayName = (typeof GATEWAY_NAMES)[number];

/** Throws with a sentence for the console when a line is no gateway. */
export async function readGateways(path: string): Promise<ReadonlyMap<string, URL>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return new Map([
    ...Object.entries(DOCUMENTED).map(([name, url]) => [name, new URL(url)] as const),
    ...lines.filter((line) => line !== '').map((line) => gatewayOf(line, path)),
  ]);
}

function gatewayOf(line: string, path: string): readonly [string, URL] {
  const [word, name = '', address = '', ...more] = line.split(/\s+/);
  const url = URL.parse(address);
  const known = (GATEWAY_NAMES as readonly string[]).includes(name);
  if (word !== 'gateway' || !known || more.length > 0 || url === null || !/^https?:$/.test(url.protocol))
    throw new Error(
      `${path}: "${line}" is no gateway: it must read "gateway ${GATEWAY_NAMES.join('|')} https://ADDRESS"`,
    );
  return [name, url];
}
