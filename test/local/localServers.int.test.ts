import { ImapFlow } from 'imapflow';
import mongoose from 'mongoose';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { freshDatabase, freshMailbox, freshSink } from '../support/servers.ts';

test('two fresh databases on one server do not see each other', async () => {
  const one = await mongoose.createConnection(freshDatabase()).asPromise();
  const other = await mongoose.createConnection(freshDatabase()).asPromise();
  await one.collection('things').insertOne({ kind: 'first' });
  expect(await one.collection('things').countDocuments()).toBe(1);
  expect(await other.collection('things').countDocuments()).toBe(0);
  await one.close();
  await other.close();
});

test('a fresh mailbox is empty, has the folders of Exchange and gives bytes back as they came', async () => {
  const { host, port, user, password } = freshMailbox();
  const auth = { user, pass: password };
  const client = new ImapFlow({ host, port, secure: false, auth, logger: false });
  await client.connect();
  const folders = await client.list();
  expect(folders.map((folder) => folder.specialUse).sort()).toEqual(
    ['\\Drafts', '\\Inbox', '\\Junk', '\\Sent', '\\Trash'].sort(),
  );
  const raw = Buffer.from('Subject: A form\r\nX-Odd:\t caf\u00e9\r\n\r\nbody\r\n.\r\n', 'latin1');
  await client.append('INBOX', raw);
  await client.mailboxOpen('INBOX', { readOnly: true });
  const mail = await client.fetchOne('1', { source: true });
  expect(mail !== false && mail.source).toEqual(raw);
  await client.logout();
});

test('the mail sink keeps what it takes and refuses whom it is told to refuse', async () => {
  const sink = await freshSink({
    onRecipient: (address) =>
      address.startsWith('full@') ? { refuse: 452, message: 'Mailbox full' } : 'take',
  });
  const mailer = createTransport({ host: sink.host, port: sink.port, ignoreTLS: true });
  const letter = { from: 'service@leeds.example', subject: 'x', text: 'y' };
  await mailer.sendMail({ ...letter, to: 'gp@practice.example' });
  await expect(mailer.sendMail({ ...letter, to: 'full@practice.example' })).rejects.toThrow('452');
  expect(sink.received().map((mail) => mail.envelope.to)).toEqual([['gp@practice.example']]);
  await sink.stop();
});

test('a connection dropped after DATA leaves the mail kept and the sender without an answer', async () => {
  const sink = await freshSink({ onMail: () => 'take-and-drop' });
  const mailer = createTransport({ host: sink.host, port: sink.port, ignoreTLS: true });
  const letter = { from: 'service@leeds.example', to: 'gp@practice.example', text: 'y' };
  await expect(mailer.sendMail(letter)).rejects.toThrow();
  expect(sink.received()).toHaveLength(1);
  await sink.stop();
});
