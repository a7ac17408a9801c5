import type { MailHeaders } from './mailHeaders.ts';

/** What our own mail server found out about the sender; `not-known` is never held against anyone. */
export type SenderAuthentication = 'passed' | 'failed' | 'not-known';

/**
 * As MAIL_AUTHSERV_ID: Exchange Online (and so NHS.net Connect) writes Authentication-Results without
 * an authserv-id; this word names that header, and only where it is the topmost.
 */
export const exchangeOnline = 'exchange-online';

/**
 * Believes only the topmost header of our own server: a sender can write any such header into the
 * mail, and ours stands above what the sender wrote (RFC 8601 section 5).
 */
export function senderAuthentication(
  headers: MailHeaders,
  authservId: string | null,
): SenderAuthentication {
  if (authservId === null || authservId.trim() === '') return 'not-known';
  const ours = ourHeader(headers.authenticationResults, authservId.trim().toLowerCase());
  return ours === undefined ? 'not-known' : verdictOf(ours);
}

interface Results {
  readonly by: string | null;
  readonly results: readonly (readonly [method: string, result: string])[];
}

function ourHeader(values: readonly string[], authservId: string): Results | undefined {
  const headers = values.map(readResults);
  if (authservId === exchangeOnline) {
    const [topmost] = headers;
    return topmost?.by === null ? topmost : undefined;
  }
  return headers.find((header) => header.by === authservId);
}

function readResults(value: string): Results {
  const segments = withoutComments(value.toLowerCase())
    .split(';')
    .map((segment) => segment.trim());
  const [head = ''] = segments;
  // The id may be followed by a version number; a head with "=" is already a result.
  const by = head.includes('=') ? null : (head.split(/\s/)[0] ?? '');
  const results = segments.slice(by === null ? 0 : 1).flatMap((segment) => {
    const found =
      /^([a-z][a-z0-9-]{0,30})\s{0,5}(?:\/\s{0,5}\d{1,3}\s{0,5})?=\s{0,5}([a-z]{1,20})/.exec(
        segment,
      );
    return found?.[1] === undefined || found[2] === undefined
      ? []
      : [[found[1], found[2]] as const];
  });
  return { by, results };
}

/** Comments nest and may hold anything, a forged result included. */
function withoutComments(value: string): string {
  let depth = 0;
  let kept = '';
  for (const character of value) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

function verdictOf({ results }: Results): SenderAuthentication {
  const of = (method: string): string[] =>
    results.filter(([name]) => name === method).map(([, result]) => result);
  const dmarc = of('dmarc');
  if (dmarc.includes('fail') || of('compauth').includes('fail')) return 'failed';
  if (dmarc.includes('pass')) return 'passed';
  const dkimPassed = of('dkim').includes('pass');
  if (of('spf').includes('fail') && !dkimPassed) return 'failed';
  return dkimPassed || of('spf').includes('pass') ? 'passed' : 'not-known';
}
