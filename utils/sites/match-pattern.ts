/** A match pattern taken apart. */
interface MatchPattern {
  readonly schemes: readonly string[];
  /** The host in lower case; empty for any. */
  readonly host: string;
  readonly subdomains: boolean;
  /** `*` for any. */
  readonly port: string;
  readonly path: RegExp;
}

const WEB = ['http', 'https'];
const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21' };
const PARTS = /^(\*|https?|ftp|file):\/\/([^/]*)(\/.*)$/;
const HOST = /^(\*|(?:\*\.)?(?:\[[\da-f:.]+\]|[^*:/@\s[\]]+))(?::(\*|\d{1,5}))?$/i;

/** `*` stands for any characters. A pattern that ends in `/*` also takes the address without the slash, as Chromium does. */
function pathExpression(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${path.endsWith('/*') ? `${escaped.slice(0, -3)}(?:/.*)?` : escaped}$`, 's');
}

function parse(pattern: string): MatchPattern {
  if (pattern === '<all_urls>') {
    return { schemes: [...WEB, 'ftp', 'file'], host: '', subdomains: false, port: '*', path: /^/ };
  }
  const [, scheme = '', authority = '', path = ''] = PARTS.exec(pattern) ?? [];
  const [, host = '', port = '*'] = HOST.exec(authority) ?? [];
  const isFile = scheme === 'file' && authority === '';
  const wrongPort = port !== '*' && Number(port) > 65535;
  if (path === '' || wrongPort || (host === '' && !isFile)) throw new TypeError(`not a match pattern: ${pattern}`);
  return {
    schemes: scheme === '*' ? WEB : [scheme],
    host: (host === '*' ? '' : host.replace(/^\*\./, '')).toLowerCase(),
    subdomains: host.startsWith('*.'),
    port,
    path: pathExpression(path),
  };
}

const isAddress = (host: string) => host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);

function matchesHost({ host, subdomains }: MatchPattern, url: URL): boolean {
  if (host === '') return true;
  const name = url.hostname.replace(/\.$/, '');
  if (name === host) return true;
  return subdomains && !isAddress(name) && name.endsWith(`.${host}`);
}

/**
 * Whether an address fits a match pattern, by the rules of Chromium: `*` as the scheme is http and https, a host may begin
 * with `*.`, a pattern without a port takes any, the path is compared with the query and without the fragment.
 * @throws TypeError for a pattern that is none. An address that is none matches nothing.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  const parsed = parse(pattern);
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  const port = url.port || (DEFAULT_PORTS[scheme] ?? '');
  return (
    parsed.schemes.includes(scheme) &&
    matchesHost(parsed, url) &&
    (parsed.port === '*' || parsed.port === port) &&
    parsed.path.test(url.pathname + url.search)
  );
}
