import { endOfCall, type DutyCall } from '../calls/dutyCall.ts';
import type { CallNamed } from './letterContent.ts';
import { wordsWithoutFamily } from './wordsWithoutFamily.ts';

/** How a letter names a call: by its references, its date and who took it. */
export function callNamed(call: DutyCall): CallNamed {
  return {
    callReference:
      call.code === call.callId || call.code === ''
        ? call.callId
        : `${call.callId} (code ${call.code})`,
    callAt: endOfCall(call),
    practitioner: wordsWithoutFamily(call.practitioner, call) ?? 'our duty practitioner',
  };
}
