import { WebSocket } from 'ws';

/** A WebDriver BiDi session with one browser. */
export interface Bidi {
  /** Sends a command and returns its result; rejects with the browser's own words. */
  send<Result>(method: string, params: object): Promise<Result>;
  /** Calls the listener with the parameters of every event of that name. */
  on(event: string, listener: (params: never) => void): void;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** Opens the protocol of https://w3c.github.io/webdriver-bidi/ at a `ws:` address. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address, { maxPayload: 512 * 1024 * 1024 });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) {
      for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params as never);
      return;
    }
    const command = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) command?.reject(new Error(`${message.error}: ${message.message}`));
    else command?.resolve(message.result as never);
  });
  socket.on('close', () => {
    for (const command of waiting.values()) command.reject(new Error('The browser closed the connection'));
    waiting.clear();
  });
  return {
    send(method, params) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }), (error) => error && reject(error));
      });
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    close() {
      socket.close();
    },
  };
}
