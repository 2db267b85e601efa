import type { UserManifest } from 'wxt';
import packageJson from '../package.json' with { type: 'json' };

/** The hosts that the extension works on from the start; more are asked for one by one. */
const FTOP = 'https://ftop.microsoft.com/*';

/** The loopback address of the sandbox in `demo/`: only in builds made with `--mode sandbox`. */
const SANDBOX = 'http://127.0.0.1/*';

/**
 * Extension pages load nothing but their own script and style sheet. Preact sets styles through the CSSOM, which this policy lets
 * pass. `img-src` is for the icon of the page itself.
 */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the manifest says beyond what WXT finds out itself (entry points, side panel, icons' files). */
export function manifest({ mode }: { readonly mode: string }): UserManifest {
  return {
    name: '__MSG_manifestName__',
    description: '__MSG_manifestDescription__',
    default_locale: 'en',
    version: packageJson.version,
    // `sidePanel.open()` exists since Chrome and Edge 116, and so does everything else that is used.
    minimum_chrome_version: '116',
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
    host_permissions: mode === 'sandbox' ? [FTOP, SANDBOX] : [FTOP],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    icons: icons(),
    action: { default_title: '__MSG_manifestActionTitle__', default_icon: icons() },
    // M as in memo. Chromium 156 keeps Alt+Shift+N for itself: suggested, it was left unassigned.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    content_security_policy: { extension_pages: policy(mode) },
  };
}

function icons(): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));
}

/** The development server needs its own origin, which WXT adds to a policy that it can extend. */
function policy(mode: string): string {
  return mode === 'development' ? "script-src 'self'; object-src 'self'" : EXTENSION_PAGES_POLICY;
}
