/** 线路: between a browser and the server, a line that can be down, and that can lose an answer after the thing was done. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Line {
  /** `http://localhost:…`, as the browser knows the server. */
  readonly origin: string;
  down: boolean;
  /** Whether this answer breaks off on its way back. */
  loses: (path: string, status: number) => boolean;
  close(): Promise<void>;
}

export async function openLine(to: string): Promise<Line> {
  const server = createServer((asked, answer) => pass(asked, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: Line = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    down: false,
    loses: () => false,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return line;

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    if (line.down) return void asked.socket.destroy();
    const { method, headers, url: path = '/' } = asked;
    const onward = request({ port: new URL(to).port, path, method, headers }, (reply) => {
      const status = reply.statusCode ?? 502;
      if (!line.loses(path, status)) {
        answer.writeHead(status, reply.headers);
        return void reply.pipe(answer);
      }
      // Begun and broken off: where nothing has come at all, a browser asks again by itself.
      answer.writeHead(status, { ...reply.headers, 'content-length': '1000000' });
      answer.write(' ');
      reply.resume();
      reply.on('end', () => asked.socket.destroy());
    });
    onward.on('error', () => asked.socket.destroy());
    asked.pipe(onward);
  }
}
