import type { Faults } from './fault.ts';

const unsent = { failure: 'unavailable', request: 'unsent' } as const;

/** No way leads to the cloud. */
export const WAYS = {
  refused: { ...unsent, what: 'Nothing listens there', reasons: ['ECONNREFUSED'] },
  hostUnknown: { ...unsent, what: 'The host’s name has no address (DNS)', reasons: ['ENOTFOUND', 'EAI_AGAIN'] },
  silent: {
    ...unsent,
    what: 'Nothing has been answered for some seconds: the cloud is left alone, but for probes',
    isKnown: true,
    reasons: ['TIMEOUT'],
  },
  handshakeRefused: {
    ...unsent,
    what: 'The TLS handshake fails',
    reasons: ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'],
  },
  handshakeHangs: {
    what: 'The TLS handshake is not answered',
    failure: 'timeout',
    request: 'unsent',
    reasons: ['TIMEOUT'],
  },
  noTls: {
    ...unsent,
    what: 'The URL says https, but the cloud speaks http',
    reasons: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
  },
  caUnknown: {
    ...unsent,
    what: 'The certificate comes from a CA that is not known',
    reasons: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  },
  otherHost: { ...unsent, what: 'The certificate is of another host', reasons: ['ERR_TLS_CERT_ALTNAME_INVALID'] },
  expired: { ...unsent, what: 'The certificate has expired', reasons: ['CERT_HAS_EXPIRED'] },
  proxyGone: { ...unsent, what: 'The forward proxy (`ZSTACK_PROXY`) is not there', reasons: ['ECONNREFUSED'] },
  proxyAsks: {
    what: 'The forward proxy wants a password before it lets an https cloud be reached',
    failure: 'misconfigured',
    request: 'unsent',
    reasons: ['PROXY 407'],
  },
  proxyRedirects: {
    what: 'The forward proxy redirects instead',
    failure: 'misconfigured',
    request: 'unsent',
    reasons: ['PROXY 302'],
  },
  notHttp: {
    what: 'What answers speaks no HTTP',
    failure: 'invalid-response',
    request: 'lost',
    reasons: ['NOT HTTP'],
  },
} as const satisfies Faults;
