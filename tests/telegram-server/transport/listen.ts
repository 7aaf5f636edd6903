import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { LinkFaults } from '../faults/link-faults.ts';
import { dcOfPath } from './dc-address.ts';
import type { DcAddress } from './dc-address.ts';
import type { LinkSocket } from './link-socket.ts';
import type { Link, LinkEvents } from './link.ts';
import { WebSocketLink } from './web-socket-link.ts';

export interface Listener {
  /** Lets connections in through a server; with `shared`, upgrades of other paths are left to its other listeners. */
  attach(server: Server, options?: { shared: boolean }): void;
  /** Lets one connection in that is open already. False where the path or a fault refuses it. */
  admit(socket: LinkSocket, path: string, address: string): boolean;
  /** The connections that are open now. */
  readonly links: ReadonlySet<WebSocketLink>;
  close(): Promise<void>;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Accepts MTProto connections on `/apiws`, `/apiws_test` and `/dc{n}/apiws`. https://core.telegram.org/mtproto/transports#websocket */
export function listenForLinks(events: LinkEvents, faults: LinkFaults): Listener {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 4 << 20,
    handleProtocols: (offered) => (offered.has('binary') ? 'binary' : false),
  });
  const links = new Set<WebSocketLink>();
  const detach: (() => void)[] = [];
  let lastId = 0;

  const open = (socket: LinkSocket, path: DcAddress, address: string): void => {
    const onClose = (closed: Link) => {
      links.delete(link);
      events.onClose(closed);
    };
    const onPayload: LinkEvents['onPayload'] = (from, payload, quickAck) => {
      try {
        events.onPayload(from, payload, quickAck);
      } catch (error) {
        // Ours, not the client's: one connection ends, the server goes on.
        console.error(error);
        from.close();
      }
    };
    const link = new WebSocketLink(++lastId, socket, {
      path,
      address,
      faults,
      events: { onPayload, onClose },
    });
    links.add(link);
  };

  const accept = (request: IncomingMessage, socket: Duplex, head: Buffer, path: DcAddress): void => {
    if (faults.refuses(path.dc)) return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (opened) =>
      open(opened, path, request.socket.remoteAddress ?? ''),
    );
  };

  return {
    links,
    attach(server, options) {
      const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
        const path = dcOfPath(request.url ?? '');
        if (path) accept(request, socket, head, path);
        else if (!options?.shared) refuse(socket, '404 Not Found');
      };
      server.on('upgrade', onUpgrade);
      detach.push(() => server.off('upgrade', onUpgrade));
    },
    admit(socket, path, address) {
      const dc = dcOfPath(path);
      if (!dc || faults.refuses(dc.dc)) return false;
      open(socket, dc, address);
      return true;
    },
    async close() {
      for (const stop of detach) stop();
      for (const link of links) link.cut();
      await new Promise<void>((done) => sockets.close(() => done()));
    },
  };
}

/** A plain HTTP server that answers 404; port 0 takes a free one. */
export async function openHttpServer(host: string, port: number): Promise<Server> {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  return server;
}
