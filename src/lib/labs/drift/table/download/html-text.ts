const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as it may stand in HTML, in an element or an attribute: a column may be called anything. */
export function htmlText(text: string): string {
	return text.replace(/[&<>"']/g, (character) => escapes[character] as string);
}
