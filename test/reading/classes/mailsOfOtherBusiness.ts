import type { MailClass } from '../../../src/intake/mail.ts';
import { rawMail } from '../../support/rawMails.ts';
import type { ClassedMail } from './mailsOfEveryClass.ts';

const person = 'Sally Tester <sally.tester@nhs.example>';
const CHILD = 'Zoe Testchild, DOB 03/10/2025, NHS number 999 000 0018';

const rows: readonly (readonly [shows: string, mailClass: MailClass, text: string])[] = [
  [
    'agency checks with the child in labels',
    'query',
    'The MASH is making enquiries about the child below. Please tell us by noon what your agency knows.\n\nChild: Zoe Testchild\nDOB: 03/10/2025\nNHS number: 999 000 0018\nMother: Anna Testchild\n\nReply with your information or a nil return.',
  ],
  [
    'a meeting about a child',
    'query',
    `Dear all\n\nA strategy meeting will be held on Monday regarding ${CHILD}, mother Anna Testchild. Please attend or send a representative.\n\nRegards\nMeetings team`,
  ],
  [
    'minutes with the child in labels',
    'query',
    'Please find below the minutes of the Child in Need meeting.\n\nChild: Zoe Testchild\nDate of birth: 03/10/2025\nPresent: Anna Testchild (mother), Ian Sesay (social worker)\nActions: HV to refer to infant mental health.\nNext meeting: 12/01/2026',
  ],
  [
    "a clinic's letter to somebody else",
    'query',
    `Dear Dr Lowe\n\nRe: ${CHILD}\n\nThank you for referring Zoe to the feeding clinic. She was seen with her mother Anna Testchild. I have referred her to dietetics.\n\nYours sincerely\nDr Sue Green\nConsultant Paediatrician\n\ncc Infant Mental Health Service`,
  ],
  [
    'a question after a referral of before',
    'query',
    `Hi\n\nI referred ${CHILD} to you six weeks ago. Mum Anna Testchild is asking when she will be seen. Could you let me know?\n\nSally Tester\nHealth Visitor`,
  ],
  [
    'a referral that is withdrawn',
    'query',
    `Hi, mum Anna Testchild no longer wishes to go ahead with the referral for ${CHILD}. Please withdraw it.\n\nSally Tester\nHealth Visitor`,
  ],
  [
    'a talk before anybody refers',
    'query',
    `Hi\n\nCould I book a consultation about a family? ${CHILD}, mum Anna Testchild. I am not sure if a referral is right and would like to talk it through first.\n\nSally Tester\nHealth Visitor`,
  ],
  [
    'a letter of which the mother has seen a copy',
    'referral',
    `Dear colleagues\n\nI'd be grateful if you'd see ${CHILD} with her mother, Anna Testchild, who looks past her. Anna has seen a copy of this letter and has agreed to the referral.\n\nSally Tester\nHealth Visitor`,
  ],
  [
    'a copy of a letter to somebody else',
    'query',
    `Dear colleagues\n\nThis is a copy of my letter to the GP about ${CHILD}, mother Anna Testchild.\n\nSally Tester\nHealth Visitor`,
  ],
  [
    'a referral that a conference asked for',
    'referral',
    `Dear colleague\n\nFollowing the Child Protection Conference I am referring ${CHILD} and Anna Testchild. The conference recommended your service.\n\nIan Sesay\nSocial Worker`,
  ],
  [
    'a form that tells what has been tried, and no reason',
    'referral',
    "A meeting about her will be held on Monday. Please attend or send a representative.\n\nName of infant: Zoe Testchild\nDate of birth: 03/10/2025\nNHS number: 999 000 0018\nMother's name: Anna Testchild\nReason for referral:\n\nBackground and what has been tried so far:\nSix listening visits; Anna feels nothing for the baby.\n\nName of referrer: Sally Tester\nJob title: Health visitor\nTelephone: 0113 496 0001",
  ],
  [
    'a referral of a family that was known before',
    'referral',
    `Dear team\n\n${CHILD} was known to you in June. Mum Anna Testchild did not engage then, and is asking for help now; please could you see them again. She is frightened of being alone with her.\n\nSally Tester\nHealth Visitor`,
  ],
];

/** Mails of professionals that name a child, for other reasons than referring it, and for that one. */
export function mailsOfOtherBusiness(): ClassedMail[] {
  return rows.map(([shows, mailClass, text]) => ({
    shows,
    class: mailClass,
    bytes: rawMail({ from: person, subject: 'Zoe', text }),
  }));
}
