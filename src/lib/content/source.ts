import type { Fields } from './fields.ts';

/** Where a reader can check a fact, and the day on which we did. */
export type Source = { text: string; url: string; checked: string };

/**
 * Reads one entry of `sources`.
 *
 * @throws ContentError if a field is missing or wrong
 */
export function source(fields: Fields): Source {
	const read = {
		text: fields.text('text'),
		url: fields.address('url'),
		checked: fields.day('checked')
	};
	fields.nothingElse();
	return read;
}
