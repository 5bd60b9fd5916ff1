import type { Fields } from './fields.ts';
import { wordCount } from './word-count.ts';

/** What to say when the interviewer asks: in half a minute, in two minutes, and when they go on. */
export type SayIt = {
	question: string;
	short: string;
	long: { name: string; text: string }[];
	followUps: { question: string; answer: string }[];
	/** How many words each answer has, to pace it by. */
	words: { short: number; long: number };
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
	const short = fields.text('short');
	const steps = shape.map(([field, name]) => ({ name, text: long.text(field) }));
	const read = {
		question: fields.text('question'),
		short,
		long: steps,
		followUps: fields.groups('followUps').map(followUp),
		words: { short: wordCount(short), long: wordCount(steps.map(({ text }) => text).join(' ')) }
	};
	long.nothingElse();
	fields.nothingElse();
	return read;
}

function followUp(fields: Fields): SayIt['followUps'][number] {
	const read = { question: fields.text('question'), answer: fields.text('answer') };
	fields.nothingElse();
	return read;
}
