/** Long lines scroll sideways, so the keyboard must reach them. */
const reachable = '<!-- svelte-ignore a11y_no_noninteractive_tabindex -->\n';

/**
 * A code block as plain markup with character references. Never `{@html}`: that would be dead under
 * Trusted Types once a page is reached by a click.
 *
 * @param {string} code
 * @param {string | null | undefined} language
 * @returns {string}
 */
export function plainCode(code, language) {
	const kind = /^[\w-]+$/.test(language ?? '') ? ` data-language="${language}"` : '';
	return `${reachable}<pre${kind} tabindex="0"><code>${references(code)}</code></pre>`;
}

/** @param {string} text */
function references(text) {
	return text.replace(/[&<>{}`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
