/**
 * What Kubernetes would object to in a name (RFC 1123 label), as a sentence; undefined if nothing.
 *
 * @param what what the name names, such as `service`
 */
export function nameProblem(name: string, what: string): string | undefined {
	if (name === '') return `The ${what} needs a name.`;
	if (name.length > 63) {
		return `A ${what} name has at most 63 characters; this one has ${name.length}.`;
	}
	if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)) return undefined;
	const wrong = /[^-a-z0-9]/.exec(name)?.[0];
	if (wrong !== undefined) {
		return `Kubernetes refuses “${wrong}” in a ${what} name: it takes a to z, 0 to 9 and hyphens.`;
	}
	return `A ${what} name begins and ends with a letter or a digit, not with a hyphen.`;
}
