import { createHash } from 'node:crypto';

/** How a content security policy names a text between two tags. */
export function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * Lets a text that was written into a printed page past the page's own content security policy.
 *
 * @param html the page, with its policy in a meta tag
 * @param directive the directive that would stop the text
 * @param text exactly what stands between the tags
 */
export function allowed(html: string, directive: 'script-src' | 'style-src-elem', text: string) {
	const policy = new RegExp(`(<meta http-equiv="content-security-policy"[^>]*; ${directive} )`);
	return html.replace(policy, (_, start: string) => `${start}'${hashOf(text)}' `);
}
