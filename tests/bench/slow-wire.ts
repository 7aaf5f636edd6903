import { connect, createServer, type Server, type Socket } from 'node:net';
import { WebSocketServer } from 'ws';

/** Passes bytes on to a port of this machine, each direction later by half of the round trip. `at`: where it listens, 0 = anywhere. */
export async function slowWire(
  to: number,
  roundTripMs: number,
  at = 0,
): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => setTimeout(() => into.writable && into.write(bytes), roundTripMs / 2));
      from.on('close', () => setTimeout(() => into.destroy(), roundTripMs / 2));
      from.on('error', () => into.destroy());
    }
  });
  const port = await listen(server, at);
  return {
    port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** A WebSocket server that answers every message with itself. */
export async function echo(): Promise<{ port: number; close(): void }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'binary' });
  server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function listen(server: Server, at: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(at, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
