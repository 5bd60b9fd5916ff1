const ours = 'fieldbook-';
const theirs = 'own-anki-';
const longestKept = 90;

/**
 * The name under which Anki knows a card for ever, so that a second export changes it there instead of
 * adding another. A note that came from Anki goes back under the name that it had.
 *
 * @param card the card's id, of the book or the reader's own
 */
export function guidOf(card: string): string {
	if (!card.startsWith(theirs)) return ours + card;
	return decode(card.slice(theirs.length)) ?? ours + card;
}

/**
 * The id of the card that a note becomes. Notes of ours have it in their name.
 *
 * @param guid as Anki keeps it, any text
 */
export function cardOfGuid(guid: string): string {
	const known = guid.startsWith(ours) ? guid.slice(ours.length) : '';
	if (/^[a-z0-9][\w.-]{0,150}$/i.test(known)) return known;
	return theirs + encode(guid);
}

/** Letters and digits as they are, anything else by its number: `a.3f.` is `a?`. */
function encode(guid: string): string {
	const text = [...guid.slice(0, longestKept)]
		.map((mark) => (/^[A-Za-z0-9]$/.test(mark) ? mark : `.${mark.codePointAt(0)?.toString(36)}.`))
		.join('');
	return text.slice(0, 180);
}

function decode(text: string): string | undefined {
	const guid = text.replace(/\.([0-9a-z]{1,5})\./g, (_all, code: string) => {
		const number = parseInt(code, 36);
		return number <= 0x10ffff ? String.fromCodePoint(number) : '';
	});
	// What was cut has no way back.
	return text !== '' && encode(guid) === text && guid.length < longestKept ? guid : undefined;
}
