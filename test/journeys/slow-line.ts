/**
 * The receiver behind a line that can be slow or cut, and that knows what went over it: a browser driven from outside does
 * not tell of each request of a frame that just opened. What is held has not left the phone: given up there, it is lost.
 */
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowLine {
  /** The receiver's address over this line. */
  url: string;
  /** Holds what comes to `/v1/send` from now on. */
  hold(): void;
  /** Lets all go on. */
  release(): void;
  /** From now on every call breaks off, until `release`. */
  cut(): void;
  /** Resolves once a request to `/v1/send` is held. */
  holds(): Promise<void>;
  /** How often that path was asked for, not counting what a browser asks beforehand. */
  count(path: string): number;
  /** What came with each request for that path, of whatever kind. */
  headers(path: string): readonly IncomingHttpHeaders[];
  /** From now on that path is answered as it was the first time. */
  repeat(path: string): void;
  close(): void;
}

export async function slowLine(receiver: string): Promise<SlowLine> {
  let gate: Promise<void> | undefined;
  let open = (): void => {};
  let isCut = false;
  let caught = (): void => {};
  let holding = Promise.resolve();
  const asked: { url: string; isCall: boolean; headers: IncomingHttpHeaders }[] = [];
  const first = new Map<string, { status: number; headers: IncomingHttpHeaders; body: Buffer }>();
  const repeated = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const { url = '/', method, headers } = incoming;
    if (isCut) return void incoming.destroy();
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const isCall = method === 'POST';
      asked.push({ url, isCall, headers });
      const before = isCall && repeated.has(url) ? first.get(url) : undefined;
      if (before) return void outgoing.writeHead(before.status, before.headers).end(before.body);
      const held = url === '/v1/send' ? gate : undefined;
      if (held) caught();
      void (held ?? Promise.resolve()).then(() => {
        if (outgoing.destroyed) return;
        const onward = request(receiver + url, { method, headers }, (answer) => {
          const { statusCode: status = 502, headers } = answer;
          const body: Buffer[] = [];
          answer.on('data', (part: Buffer) => body.push(part));
          answer.on('end', () => {
            if (isCall && !first.has(url)) first.set(url, { status, headers, body: Buffer.concat(body) });
            outgoing.writeHead(status, headers).end(Buffer.concat(body));
          });
          answer.on('error', () => outgoing.destroy());
        });
        onward.on('error', () => outgoing.destroy());
        onward.end(Buffer.concat(parts));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold() {
      gate = new Promise((resolve) => (open = resolve));
      holding = new Promise((resolve) => (caught = resolve));
    },
    release() {
      gate = undefined;
      isCut = false;
      open();
    },
    cut() {
      isCut = true;
      server.closeAllConnections();
    },
    holds: () => holding,
    count: (path) => asked.filter(({ url, isCall }) => isCall && url === path).length,
    headers: (path) => asked.filter(({ url }) => url === path).map(({ headers }) => headers),
    repeat: (path) => void repeated.add(path),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
