import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate';

/** A request that a browser made. A `CONNECT` says only where to: what follows inside it is recorded apart. */
interface SiteRequest {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What a site answers; text alone is an HTML page. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Sends the body and then nothing, not even its end. */
  readonly hangs?: boolean;
}

/** The pages of a test: the reply for a host and a path with its query, or undefined for "not mine". */
export type Pages = (host: string, path: string, request: SiteRequest) => string | Reply | undefined;

/** The whole web, as a browser in a test sees it. */
export interface Sites {
  readonly port: number;
  readonly keyHash: string;
  /** Every request since the last `reset`, in order. */
  readonly requests: readonly SiteRequest[];
  /** Adds pages; the latest are asked first. */
  serve(pages: Pages): void;
  /** Forgets pages and requests. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts one loopback server that is web, TLS web and proxy for any host name, with a certificate made now. */
export async function startSites(): Promise<Sites> {
  const certificate = makeCertificate(new Date());
  const requests: SiteRequest[] = [];
  let served: Pages[] = [];

  async function answer(scheme: 'http' | 'https', incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? 'localhost'}`);
    const { method = 'GET', headers } = incoming;
    const request = { method, url: url.href, host: url.host, headers, body: await readBody(incoming) };
    requests.push(request);
    const reply = findReply(served, url, request);
    const { status = 200, type = 'text/html; charset=utf-8', headers: more, body, hangs } = reply;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...more });
    if (hangs) response.write(body);
    else response.end(body);
  }

  const web = createServer((incoming, response) => answer('http', incoming, response));
  const tlsWeb = createTlsServer(certificate, (incoming, response) => answer('https', incoming, response));
  const sockets = new Set<Socket>();
  web.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  web.on('connect', ({ url: host = '', headers }: IncomingMessage, socket: Socket) => {
    requests.push({ method: 'CONNECT', url: host, host, headers, body: '' });
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      const handshake = first[0] === 0x16;
      (handshake ? tlsWeb : web).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  tlsWeb.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));

  return {
    port: (web.address() as AddressInfo).port,
    keyHash: certificate.keyHash,
    requests,
    serve(pages) {
      served = [pages, ...served];
    },
    reset() {
      served = [];
      requests.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => web.close(resolve));
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function findReply(served: readonly Pages[], url: URL, request: SiteRequest): Reply {
  for (const pages of served) {
    const reply = pages(url.host, url.pathname + url.search, request);
    if (reply !== undefined) return typeof reply === 'string' ? { body: reply } : reply;
  }
  if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
  return { status: 404, body: '<!doctype html><title>Not found</title>' };
}
