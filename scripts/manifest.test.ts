import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from './manifest';

describe('the manifest', () => {
  it('asks for the CRM alone, and for other hosts only on demand', () => {
    const { host_permissions, optional_host_permissions } = manifest({ mode: 'production' });
    expect(host_permissions).toEqual(['https://ftop.microsoft.com/*']);
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('adds the loopback address in the sandbox build alone', () => {
    expect(manifest({ mode: 'sandbox' }).host_permissions).toContain('http://127.0.0.1/*');
    expect(manifest({ mode: 'development' }).host_permissions).not.toContain('http://127.0.0.1/*');
  });

  it('has no permission beyond the four that the readme gives reasons for', () => {
    expect(manifest({ mode: 'production' }).permissions).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
  });

  it('lets extension pages load and send nothing', () => {
    const { extension_pages: policy } = manifest({ mode: 'production' }).content_security_policy as {
      extension_pages: string;
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('names icons that exist', () => {
    for (const file of Object.values(manifest({ mode: 'production' }).icons ?? {})) {
      expect(existsSync(`public/${file}`), file).toBe(true);
    }
  });
});
