/** A part of a link that could not be read: the sentence says what was wrong and what would be right. */
export class LinkProblem extends Error {
	override readonly name = 'LinkProblem';
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 9 });

type Range = { readonly min: number; readonly max: number };

/** A number within a range, or a LinkProblem that quotes what stood there. */
export function readNumber(text: string | undefined, name: string, range: Range): number {
	const value = text === undefined || text.trim() === '' ? NaN : Number(text);
	if (!Number.isFinite(value) || value < range.min || value > range.max) {
		throw new LinkProblem(
			`“${quote(text)}” is not a ${name}: it should be a number between ${grouped.format(range.min)} and ${grouped.format(range.max)}.`
		);
	}
	return value;
}

/** A whole number within a range. */
export function readWhole(text: string | undefined, name: string, range: Range): number {
	const value = readNumber(text, name, range);
	if (!Number.isInteger(value)) {
		throw new LinkProblem(`“${quote(text)}” is not a ${name}: it should be a whole number.`);
	}
	return value;
}

/** At most 24 characters of what stood in the link, so that a hostile one cannot fill the page. */
export function quote(text: string | undefined): string {
	const shown = text ?? '';
	return shown.length > 24 ? `${shown.slice(0, 24)}…` : shown;
}

/** Characters that separate parts of a link, escaped on top of encodeURIComponent. */
export function escapeText(text: string): string {
	return encodeURIComponent(text).replace(/[~.!*'()_-]/g, (character) => {
		return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
	});
}

/** The text behind `escapeText`, or a LinkProblem where the escapes are broken. */
export function readText(text: string, name: string, longest: number): string {
	let plain: string;
	try {
		plain = decodeURIComponent(text);
	} catch {
		throw new LinkProblem(`The ${name} in this link is damaged.`);
	}
	// Control characters and direction marks could make the page say something it does not.
	const clean = plain.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '').trim();
	if (clean === '' || clean.length > longest) {
		throw new LinkProblem(`A ${name} in this link should have 1 to ${longest} characters.`);
	}
	return clean;
}
