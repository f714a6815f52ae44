/** The receiver behind a line that can be slow or cut. What is held has not left the phone: given up there, it is lost. */
import { createServer, request } from 'node:http';
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
  close(): void;
}

export async function slowLine(receiver: string): Promise<SlowLine> {
  let gate: Promise<void> | undefined;
  let open = (): void => {};
  let isCut = false;
  let caught = (): void => {};
  let holding = Promise.resolve();
  const server = createServer((incoming, outgoing) => {
    const { url = '/', method, headers } = incoming;
    if (isCut) return void incoming.destroy();
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const held = url === '/v1/send' ? gate : undefined;
      if (held) caught();
      void (held ?? Promise.resolve()).then(() => {
        if (outgoing.destroyed) return;
        const onward = request(receiver + url, { method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
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
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
