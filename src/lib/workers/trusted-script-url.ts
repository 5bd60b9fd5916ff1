type Policy = { createScriptURL: (url: string) => unknown };
type PolicyFactory = {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy;
};

let policy: Policy | undefined;

/**
 * The address of a Worker's script in the form that Trusted Types ask for; plain text where the
 * browser has no Trusted Types. TypeScript's DOM library knows only text and URL there.
 *
 * @throws TypeError if the script would come from another origin
 */
export function trustedScriptUrl(url: string): string {
	policy ??= makePolicy();
	return policy.createScriptURL(url) as string;
}

function makePolicy(): Policy {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	const rules = { createScriptURL: ownUrl };
	return trustedTypes?.createPolicy('fieldbook-worker', rules) ?? rules;
}

function ownUrl(url: string): string {
	const absolute = new URL(url, location.href);
	if (absolute.origin !== location.origin) {
		throw new TypeError(`A Worker may not come from ${absolute.origin}`);
	}
	return absolute.href;
}
