/**
 * 网关替身: servers on this machine that speak the interfaces of text providers, of WeChat's service accounts and of WeCom's robots as their
 * documentation says: they check signatures by their own reckoning, know when a token ended, count how often they are asked, and can
 * be told to be slow, silent or down.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Letter {
  readonly to: string;
  readonly text: string;
}

export interface Standin {
  readonly url: URL;
  /** What people got, in order. */
  readonly got: readonly Letter[];
  /** What each request that says so was called, in order. */
  readonly names: readonly string[];
  /** How many requests came, whatever became of them. */
  readonly asked: () => number;
  /** The next request is handled like this instead; `silent`: done, and the answer is lost. */
  next(how: 'silent' | 'down' | { readonly answer: unknown; readonly status?: number }): void;
  close(): Promise<void>;
}

interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = { readonly status?: number; readonly answer: unknown };

async function standin(handle: (asked: Asked, give: (letter: Letter) => void) => Answer): Promise<Standin> {
  const got: Letter[] = [];
  const names: string[] = [];
  const ways: Parameters<Standin['next']>[0][] = [];
  let asked = 0;
  const server: Server = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      if (request.headers['idempotency-key'] !== undefined)
        names.push(String(request.headers['idempotency-key']));
      const url = new URL(request.url ?? '/', 'http://localhost');
      const how = ways.shift();
      if (how === 'down') return void request.socket.destroy();
      if (typeof how === 'object') return tell(reply, how);
      const it = handle(
        {
          path: url.pathname,
          query: url.searchParams,
          headers: request.headers,
          body: Buffer.concat(parts).toString(),
        },
        (letter) => got.push(letter),
      );
      if (how === 'silent') return void request.socket.destroy();
      tell(reply, it);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    got,
    names,
    asked: () => asked,
    next: (how) => ways.push(how),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

const tell = (reply: ServerResponse, { status = 200, answer }: Answer): void => {
  reply
    .writeHead(status, { 'content-type': 'application/json' })
    .end(typeof answer === 'string' ? answer : JSON.stringify(answer));
};

/** 群机器人: POST /cgi-bin/webhook/send?key=, 20 a minute. `at` says the time. */
export const robot = (key: string, at: () => number): Promise<Standin> => {
  let times: number[] = [];
  return standin(({ path, query, headers, body }, give) => {
    if (path !== '/cgi-bin/webhook/send' || query.get('key') !== key)
      return { answer: { errcode: 93000, errmsg: 'invalid webhook url' } };
    if (!headers['content-type']?.startsWith('application/json'))
      return { answer: { errcode: 44004, errmsg: 'empty content' } };
    const { msgtype, text } = JSON.parse(body);
    if (msgtype !== 'text' || typeof text?.content !== 'string' || text.content === '')
      return { answer: { errcode: 40008, errmsg: 'invalid message type' } };
    if (Buffer.byteLength(text.content) > 2048)
      return { answer: { errcode: 40058, errmsg: 'content exceed max length' } };
    times = times.filter((time) => time > at() - 60_000);
    if (times.length >= 20) return { answer: { errcode: 45009, errmsg: 'api freq out of limit' } };
    times.push(at());
    give({ to: key, text: text.content });
    return { answer: { errcode: 0, errmsg: 'ok' } };
  });
};

/** What WeChat sends along when somebody said yes. */
export const CODE = 'code-of-somebody';

/** 服务号: a token, then template messages under it; the same `client_msg_id` to the same person is given once. */
export const serviceAccount = (
  { appId, secret, openid }: { appId: string; secret: string; openid: string },
  at: () => number,
): Promise<Standin & { endToken(): void }> => {
  let token: { text: string; until: number } | undefined;
  let made = 0;
  let used = false;
  const given = new Set<string>();
  return standin(({ path, query, body }, give) => {
    // 网页授权: a code is good once, and tells the openid of whoever said yes.
    if (path === '/sns/oauth2/access_token') {
      if (query.get('appid') !== appId || query.get('secret') !== secret)
        return { answer: { errcode: 40125, errmsg: 'invalid appsecret' } };
      if (query.get('code') !== CODE || used) return { answer: { errcode: 40029, errmsg: 'invalid code' } };
      used = true;
      return { answer: { access_token: 'T', expires_in: 7200, openid, scope: 'snsapi_base' } };
    }
    const said = JSON.parse(body);
    if (path === '/cgi-bin/stable_token') {
      if (said.grant_type !== 'client_credential')
        return { answer: { errcode: 40002, errmsg: 'invalid grant_type' } };
      if (said.appid !== appId) return { answer: { errcode: 40013, errmsg: 'invalid appid' } };
      if (said.secret !== secret) return { answer: { errcode: 40125, errmsg: 'invalid appsecret' } };
      made += 1;
      token = { text: `token-${made}`, until: at() + 7_200_000 };
      return { answer: { access_token: token.text, expires_in: 7200 } };
    }
    if (path !== '/cgi-bin/message/template/send') return { status: 404, answer: '' };
    if (query.get('access_token') !== token?.text)
      return { answer: { errcode: 40001, errmsg: 'invalid credential' } };
    if (at() >= (token?.until ?? 0)) return { answer: { errcode: 42001, errmsg: 'access_token expired' } };
    if (said.touser !== openid) return { answer: { errcode: 40003, errmsg: 'invalid openid' } };
    if (said.template_id !== 'TM1') return { answer: { errcode: 40037, errmsg: 'invalid template_id' } };
    const words = Object.values(said.data as Record<string, { value: string }>).map(({ value }) => value);
    if (!given.has(said.client_msg_id)) give({ to: said.touser, text: words.join(' ') });
    given.add(said.client_msg_id);
    return { answer: { errcode: 0, errmsg: 'ok', msgid: 200228332 } };
  }).then((it) => ({
    ...it,
    endToken: () => {
      token = undefined;
    },
  }));
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** 阿里云: SendSms under ACS3-HMAC-SHA256; a request older than fifteen minutes, and a nonce seen before, are refused. */
export const aliyunServer = (
  { keyId, secret }: { keyId: string; secret: string },
  at: () => number,
): Promise<Standin> => {
  const nonces = new Set<string>();
  const perPhone = new Map<string, number>();
  return standin(({ path, query, headers, body }, give) => {
    const refuse = (status: number, Code: string, Message = Code): Answer => ({
      status,
      answer: { Code, Message, RequestId: 'R1' },
    });
    const authorization = String(headers.authorization);
    const [, given, names = '', signature] =
      /^ACS3-HMAC-SHA256 Credential=(.+),SignedHeaders=(.+),Signature=([0-9a-f]{64})$/.exec(authorization) ??
      [];
    if (given !== keyId) return refuse(404, 'InvalidAccessKeyId.NotFound');
    const escaped = (text: string) =>
      encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const sorted = [...query]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${escaped(k)}=${escaped(v)}`);
    const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
    const canonical = ['POST', path, sorted.join('&'), lines.join(''), names, sha256(body)].join('\n');
    if (headers['x-acs-content-sha256'] !== sha256(body)) return refuse(400, 'SignatureDoesNotMatch');
    if (hmac(secret, `ACS3-HMAC-SHA256\n${sha256(canonical)}`).toString('hex') !== signature)
      return refuse(400, 'SignatureDoesNotMatch');
    if (Math.abs(at() - Date.parse(String(headers['x-acs-date']))) > 900_000)
      return refuse(400, 'InvalidTimeStamp.Expired');
    const nonce = String(headers['x-acs-signature-nonce']);
    if (nonces.has(nonce)) return refuse(400, 'SignatureNonceUsed');
    nonces.add(nonce);
    if (headers['x-acs-action'] !== 'SendSms' || headers['x-acs-version'] !== '2017-05-25')
      return refuse(404, 'InvalidAction.NotFound');
    const phone = query.get('PhoneNumbers') ?? '';
    if (!/^1\d{10}$/.test(phone)) return refuse(200, 'isv.MOBILE_NUMBER_ILLEGAL');
    if (query.get('SignName') !== '镇安协治') return refuse(200, 'isv.SMS_SIGNATURE_ILLEGAL');
    const params = JSON.parse(query.get('TemplateParam') ?? '{}') as Record<string, string>;
    const wanted = query.get('TemplateCode') === 'SMS_1' ? ['kind', 'no'] : ['no'];
    if (wanted.some((name) => params[name] === undefined))
      return refuse(200, 'isv.TEMPLATE_MISSING_PARAMETERS');
    const n = (perPhone.get(phone) ?? 0) + 1;
    if (n > 10) return refuse(200, 'isv.BUSINESS_LIMIT_CONTROL', '触发天级流控Permits:10');
    perPhone.set(phone, n);
    give({ to: phone, text: Object.values(params).join(' ') });
    return { answer: { Code: 'OK', Message: 'OK', BizId: '900619746936498440^0', RequestId: 'R1' } };
  });
};

/** 腾讯云: SendSms under TC3-HMAC-SHA256; a request more than five minutes off is refused. */
export const tencentServer = (
  { keyId, secret }: { keyId: string; secret: string },
  at: () => number,
): Promise<Standin> =>
  standin(({ headers, body }, give) => {
    const refuse = (Code: string): Answer => ({
      answer: { Response: { Error: { Code, Message: Code }, RequestId: 'R1' } },
    });
    const seconds = Number(headers['x-tc-timestamp']);
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    const scope = `${date}/sms/tc3_request`;
    const [, given, names = '', signature] =
      /^TC3-HMAC-SHA256 Credential=([^/]+)\/\S+, SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
        String(headers.authorization),
      ) ?? [];
    if (given !== keyId) return refuse('AuthFailure.SecretIdNotFound');
    if (Math.abs(at() / 1000 - seconds) > 300) return refuse('AuthFailure.SignatureExpire');
    const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`);
    const canonical = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n');
    const key = hmac(hmac(hmac(`TC3${secret}`, date), 'sms'), 'tc3_request');
    const right = hmac(key, ['TC3-HMAC-SHA256', seconds, scope, sha256(canonical)].join('\n')).toString(
      'hex',
    );
    if (right !== signature) return refuse('AuthFailure.SignatureFailure');
    if (headers['x-tc-action'] !== 'SendSms' || headers['x-tc-version'] !== '2021-01-11')
      return refuse('InvalidAction');
    const said = JSON.parse(body);
    const [phone] = said.PhoneNumberSet;
    const status = (Code: string, SerialNo = ''): Answer => ({
      answer: {
        Response: {
          SendStatusSet: [
            {
              SerialNo,
              PhoneNumber: phone,
              Fee: 1,
              SessionContext: said.SessionContext,
              Code,
              Message: Code,
              IsoCode: 'CN',
            },
          ],
          RequestId: 'R1',
        },
      },
    });
    if (!/^\+861\d{10}$/.test(phone)) return status('InvalidParameterValue.IncorrectPhoneNumber');
    if (said.SmsSdkAppId !== '1400000001') return status('UnauthorizedOperation.SmsSdkAppIdVerifyFail');
    if (said.SignName !== '镇安协治') return status('FailedOperation.SignatureIncorrectOrUnapproved');
    if (said.TemplateParamSet.length !== (said.TemplateId === 'SMS_1' ? 2 : 1))
      return status('FailedOperation.TemplateParamSetNotMatchApprovedTemplate');
    give({ to: phone, text: said.TemplateParamSet.join(' ') });
    return status('Ok', '2019:538884');
  });

/** 普通网关: signed JSON; the same key acts once. */
export const plainServer = (secret: () => string): Promise<Standin> => {
  const given = new Set<string>();
  return standin(({ headers, body }, give) => {
    const right = createHmac('sha256', secret()).update(body).digest('hex');
    if (headers['x-signature'] !== right) return { status: 401, answer: { error: 'signature' } };
    const { id, phone, text } = JSON.parse(body);
    if (headers['idempotency-key'] !== id) return { status: 400, answer: { error: 'key' } };
    if (!given.has(id)) give({ to: phone, text });
    given.add(id);
    return { answer: { ok: true } };
  });
};
