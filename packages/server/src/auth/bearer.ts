import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Caller } from './api-keys.js';

/** An identity provider of the one who runs the service; the only address it ever asks, and never on a caller's word. */
export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are, or the keys themselves. */
  readonly jwks: URL | JWTVerifyGetKey;
  /** The claim that names the tenant. */
  readonly tenantClaim: string;
}

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Judges a bearer token; undefined for one that is false, old, for someone else or without a tenant. */
export function bearerTokens({ issuer, audience, jwks, tenantClaim }: OidcOptions) {
  const keys = jwks instanceof URL ? createRemoteJWKSet(jwks) : jwks;
  return async (token: string): Promise<Caller | undefined> => {
    try {
      const options = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp', 'sub', tenantClaim] };
      const { payload } = await jwtVerify(token, keys, options);
      const tenant = payload[tenantClaim];
      return typeof tenant === 'string' && payload.sub ? { id: payload.sub, tenant } : undefined;
    } catch {
      return undefined;
    }
  };
}
