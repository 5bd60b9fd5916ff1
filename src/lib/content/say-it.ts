import type { Fields } from './fields.ts';

/** What to say when the interviewer asks: in half a minute, in two minutes, and when they go on. */
export type SayIt = {
	question: string;
	short: string;
	long: { name: string; text: string }[];
	followUps: { question: string; answer: string }[];
};

/** The order of a two-minute answer, with its words on screen. */
const shape = [
	['claim', 'Claim'],
	['mechanism', 'Mechanism'],
	['tradeOff', 'Trade-off'],
	['number', 'Number'],
	['example', 'Example']
] as const;

/**
 * Reads a lesson's `sayIt`.
 *
 * @throws ContentError if a field is missing or wrong
 */
export function sayIt(fields: Fields): SayIt {
	const long = fields.group('long');
	const read = {
		question: fields.text('question'),
		short: fields.text('short'),
		long: shape.map(([field, name]) => ({ name, text: long.text(field) })),
		followUps: fields.groups('followUps').map((entry) => {
			const followUp = { question: entry.text('question'), answer: entry.text('answer') };
			entry.nothingElse();
			return followUp;
		})
	};
	long.nothingElse();
	fields.nothingElse();
	return read;
}
