/** How much room a Content-Security-Policy leaves us. Only what a snippet needs; where we cannot know, we say yes. */

export type Policy = ReadonlyMap<string, readonly string[]>;

/** One policy, as it stands in a header or in a page. The first of two directives of a name counts. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !policy.has(key)) policy.set(key, sources);
  }
  return policy;
}

const FALLBACK: { readonly [directive: string]: readonly string[] } = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
};

/** What one file asks of a policy. */
export interface Wanted {
  readonly directive: 'script-src' | 'frame-src' | 'connect-src';
  /** As the page writes it: a path of its own, or a full address. */
  readonly address: string;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
  /** Origin of the page itself, where it is known. */
  readonly origin?: string | undefined;
}

/** Whether a policy lets a file in. */
export function lets(policy: Policy, { directive, address, nonce, integrity, origin }: Wanted): boolean {
  const name = FALLBACK[directive]?.find((one) => policy.has(one));
  const sources = name && policy.get(name);
  if (!sources) return true;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (integrity && integrity.split(/\s+/).some((hash) => sources.includes(`'${hash}'`))) return true;
  // With it, lists of hosts count for nothing.
  if (directive === 'script-src' && sources.includes("'strict-dynamic'")) return false;
  const full = absolute(address, origin);
  return sources.some((source) => matches(source.toLowerCase(), full, origin));
}

/** An address as a page of this origin reads it; undefined for what is none, or a path without an origin. */
export function absolute(address: string, origin: string | undefined): URL | undefined {
  try {
    return new URL(address, origin);
  } catch {
    return undefined;
  }
}

/** @param file undefined for a path on a page whose address nobody named */
function matches(source: string, file: URL | undefined, origin: string | undefined): boolean {
  if (source === "'none'") return false;
  if (source === '*') return true;
  if (source === "'self'") return !file || file.origin === origin;
  if (source.startsWith("'")) return false;
  // The page's own host may be one of those that are listed: unknown is not blocked.
  if (!file) return true;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return file.protocol === source;
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  if (scheme && `${scheme}:` !== file.protocol && !(scheme === 'http' && file.protocol === 'https:')) return false;
  const name = file.hostname.toLowerCase();
  if (host.startsWith('*.') ? !name.endsWith(host.slice(1)) : host !== name) return false;
  if (port === undefined ? file.port !== '' : port !== '*' && port !== (file.port || '443')) return false;
  return !path || (path.endsWith('/') ? file.pathname.startsWith(path) : file.pathname === path);
}
