import { createServer } from 'node:net';
import type { Socket } from 'node:net';

export interface ScriptedServer {
  readonly host: string;
  readonly port: number;
  /** Every line clients sent, in order. */
  readonly heard: readonly string[];
  /** Connections opened so far. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

export interface Talk {
  readonly say: (line: string) => void;
  /** Closes at once, as a crashed server would. */
  readonly cut: () => void;
}

/**
 * A line-based server whose every word a test decides: what real servers do only on bad days.
 */
export async function startScripted(
  greeting: string,
  hear: (line: string, talk: Talk, connection: number) => void,
): Promise<ScriptedServer> {
  const heard: string[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    const connection = connections;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    const talk: Talk = {
      say: (line) => void socket.write(`${line}\r\n`),
      cut: () => socket.destroy(),
    };
    if (greeting !== '') talk.say(greeting);
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        heard.push(line);
        hear(line, talk, connection);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export interface SmtpScript {
  readonly mailFrom?: string;
  readonly recipient?: string;
  /** Or `cut`. */
  readonly data?: string;
  /** After the last byte of the letter; or `cut` or `silence`. */
  readonly end?: string;
}

/** An SMTP server that answers well but where the script says otherwise. */
export function startScriptedSmtp(script: SmtpScript): Promise<ScriptedServer> {
  const inLetter = new Set<number>();
  return startScripted('220 scripted.example ESMTP', (line, { say, cut }, connection) => {
    if (inLetter.has(connection)) {
      if (line !== '.') return;
      inLetter.delete(connection);
      if (script.end === 'cut') cut();
      else if (script.end !== 'silence') say(script.end ?? '250 2.0.0 taken');
      return;
    }
    const answer = answerTo(line.toUpperCase(), script);
    if (answer === 'cut') return cut();
    if (answer.startsWith('3')) inLetter.add(connection);
    say(answer);
  });
}

function answerTo(command: string, script: SmtpScript): string {
  const answers: readonly (readonly [command: string, answer: string])[] = [
    ['EHLO', '250-scripted.example\r\n250 8BITMIME'],
    ['MAIL', script.mailFrom ?? '250 sender ok'],
    ['RCPT', script.recipient ?? '250 recipient ok'],
    ['DATA', script.data ?? '354 go on'],
    ['QUIT', '221 bye'],
  ];
  return answers.find(([start]) => command.startsWith(start))?.[1] ?? '250 ok';
}
