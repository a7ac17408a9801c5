import { buildMail, type Attachment } from '../samples/mail.ts';

type MailBody =
  | { readonly text: string; readonly attachments?: readonly Attachment[] }
  | { readonly html: string };

export function mailOf(body: MailBody, number: string): Promise<Buffer> {
  return buildMail({
    from: 'A Colleague <a.colleague@community.example>',
    subject: 'Referral',
    receivedAt: '2026-11-17T10:00:00Z',
    messageId: `<bench-${number}@community.example>`,
    ...body,
  });
}
