import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

async function load() {
	return (await import('../../../src/lib/workers/trusted-script-url.ts')).trustedScriptUrl;
}

const here = { href: 'https://example.org/fieldbook/labs/', origin: 'https://example.org' };

test('trustedScriptUrl makes one policy, named in the CSP, for all Workers', async () => {
	const createPolicy = vi.fn((_name: string, rules: object) => rules);
	vi.stubGlobal('location', here);
	vi.stubGlobal('trustedTypes', { createPolicy });
	const trustedScriptUrl = await load();
	expect(trustedScriptUrl('/a.js')).toBe('https://example.org/a.js');
	expect(trustedScriptUrl('../b.js')).toBe('https://example.org/fieldbook/b.js');
	expect(createPolicy).toHaveBeenCalledTimes(1);
	expect(createPolicy.mock.calls[0]?.[0]).toBe('fieldbook-worker');
});

test('trustedScriptUrl works where the browser has no Trusted Types', async () => {
	vi.stubGlobal('location', here);
	const trustedScriptUrl = await load();
	expect(trustedScriptUrl('b.js')).toBe('https://example.org/fieldbook/labs/b.js');
});

test('trustedScriptUrl refuses another origin', async () => {
	vi.stubGlobal('location', here);
	const trustedScriptUrl = await load();
	for (const url of ['https://example.com/a.js', '//example.com/a.js', 'data:text/javascript,1']) {
		expect(() => trustedScriptUrl(url)).toThrow(TypeError);
	}
});
