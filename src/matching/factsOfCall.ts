import type { CallToMatch } from '../calls/callStore.ts';
import { endOfCall } from '../calls/dutyCall.ts';
import type { CallFacts } from './identity.ts';

/** As much of a link as matching needs. */
export interface SlotHeld {
  readonly callId: string;
  readonly child: number;
  readonly referral: string;
}

/** What matching looks at in a duty call: one for each child slot, none of them held. */
export function factsOfCall(call: CallToMatch): CallFacts[] {
  return call.children.map((slot) => ({
    callId: call.callId,
    code: call.code,
    child: slot.child,
    children: call.children.length,
    endedAt: endOfCall(call),
    subject: call.subject,
    outcome: call.outcome,
    infant: {
      fullName: slot.name,
      givenName: null,
      familyName: null,
      alias: null,
      dob: slot.dob,
      edd: slot.edd,
      unborn: call.subject === 'antenatal' ? 'yes' : null,
      nhsNumber: slot.nhsNumber,
      sex: slot.sex,
      birthOrder: null,
    },
    mother: call.mother,
    address: call.address,
    postcode: call.postcode,
    phones: call.parentPhone === null ? [] : [call.parentPhone],
    practitioner: call.practitioner,
    referrer: {
      name: call.referrer.name,
      email: call.referrer.email,
      organisation: call.referrer.organisation,
      phone: call.referrer.phone,
    },
    multipleBirth: call.multipleBirth,
    linkedTo: null,
  }));
}
