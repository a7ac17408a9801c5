import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
import type { Configuration } from '@azure/msal-node';
import { PermanentFailure } from '../platform/failure.ts';
import type { TemporaryFailure } from '../platform/failure.ts';
import type { ClientProof, OauthSettings } from '../platform/settings.ts';
import { noted, oauthNetwork } from './oauthNetwork.oauth.ts';
import type { OauthAnswer } from './oauthNetwork.oauth.ts';

/** One conversation with the sign-in server. */
export interface SignInTalk {
  readonly app: ConfidentialClientApplication | PublicClientApplication;
  /** The last thing the server said: the library keeps a rotated refresh token to itself. */
  readonly said: () => OauthAnswer | undefined;
  /** Why nothing could be said: the library wraps it beyond recognition. */
  readonly failed: () => TemporaryFailure | undefined;
}

/**
 * The library insists on an https authority and looks its addresses up there. They are given
 * instead, so that the token address of the settings is the only one that is spoken to.
 */
export function openSignIn(oauth: OauthSettings): SignInTalk {
  let last: OauthAnswer | undefined;
  let failed: TemporaryFailure | undefined;
  const { hostname, pathname } = new URL(oauth.tokenUrl);
  // The library puts the authority's first path segment into the token address.
  const tenant = pathname.split('/')[1] ?? '';
  const proof = oauth.grant.proof;
  const configuration: Configuration = {
    auth: {
      clientId: oauth.clientId,
      authority: `https://${hostname}/${tenant}/`,
      knownAuthorities: [hostname],
      authorityMetadata: JSON.stringify({
        issuer: oauth.tokenUrl,
        token_endpoint: oauth.tokenUrl,
        authorization_endpoint: oauth.tokenUrl.replace(/\/token$/, '/authorize'),
        end_session_endpoint: oauth.tokenUrl.replace(/\/token$/, '/logout'),
        jwks_uri: oauth.tokenUrl.replace(/\/token$/, '/keys'),
      }),
      ...(proof === null ? {} : proofOf(proof)),
    },
    system: {
      networkClient: noted(oauthNetwork(), {
        answer: (answer) => {
          last = answer;
        },
        failure: (failure) => {
          failed = failure;
        },
      }),
    },
  };
  const app =
    proof === null
      ? new PublicClientApplication(configuration)
      : new ConfidentialClientApplication(configuration);
  return { app, said: () => last, failed: () => failed };
}

/** When the certificate we sign in with ends; null for a secret. */
export function certificateEnds(proof: ClientProof | null): Date | null {
  return proof?.kind === 'certificate' ? new Date(readCertificate(proof.path).validTo) : null;
}

function proofOf(proof: ClientProof): Partial<Configuration['auth']> {
  if (proof.kind === 'secret') return { clientSecret: proof.secret };
  const certificate = readCertificate(proof.path);
  return {
    clientCertificate: {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
      privateKey: readPrivateKey(proof.path),
    },
  };
}

function readCertificate(path: string): X509Certificate {
  return readPem(path, (pem) => new X509Certificate(pem));
}

function readPrivateKey(path: string): string {
  return readPem(path, (pem) =>
    createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
}

function readPem<T>(path: string, take: (pem: string) => T): T {
  try {
    return take(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new PermanentFailure(
      'The certificate to sign in with cannot be read.',
      'OAUTH_CERTIFICATE must be the path of a PEM file that holds the certificate and its private key, without a password.',
      { cause: error },
    );
  }
}
