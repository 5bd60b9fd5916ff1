import { expect, it } from 'vitest';
import { cardWords, inlineWords, type Card } from '../../../src/lib/content/index.ts';
import { averageRunLength } from '../../../src/lib/stats/index.ts';
import { deck } from '../deck.ts';
import { wordsOf } from './lesson-says.ts';

/** Numbers of a card that its lesson does not print, worked out here. */
const worked: Readonly<Record<string, readonly number[]>> = {
	/* Whoever says yes to everything is right on every row that says yes. */
	'gate-from-the-same-pipe': [100],
	'a-fifth-release': [5 * 30],
	/* One value an hour on a chart with limits at three standard deviations. */
	'false-alarms-from-run-length': [Math.round(averageRunLength(3) / 24)],
	/* What recall was before it fell to the 80 % of the lesson: made up. */
	'worst-of-twenty-segments': [84]
};

/** Numbers from 13 up and all with decimals, as printed; smaller ones count things in a sentence. */
function numbersIn(card: Card): number[] {
	const whys = card.options.map(({ why }) => inlineWords(why));
	const text = [cardWords(card.front), cardWords(card.back), ...whys].join(' ');
	const printed =
		text.match(/(?<![\w.,#])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,#])\d+(?:\.\d+)?/g) ?? [];
	return printed
		.map((number) => Number(number.replaceAll(',', '')))
		.filter((n) => n > 12 || n % 1 > 0);
}

/** A lesson's numbers, whatever stands around them. */
function numbersOf(lesson: string): ReadonlySet<number> {
	const printed = wordsOf(lesson).match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
	return new Set(printed.map((number) => Number(number.replaceAll(',', ''))));
}

it('every number on a card stands in its lesson, where it is tested, or is worked out here', () => {
	const unknown = deck.flatMap((card) => {
		const known = numbersOf(card.lesson);
		const own = worked[card.id] ?? [];
		return numbersIn(card)
			.filter((number) => !known.has(number) && !own.some((one) => Math.abs(one - number) < 1e-9))
			.map((number) => `${card.id}: ${number}`);
	});
	expect(unknown).toEqual([]);
});

it('nothing is worked out for a card that does not exist or does not say it', () => {
	for (const [id, numbers] of Object.entries(worked)) {
		const card = deck.find((one) => one.id === id);
		for (const number of numbers) expect(card && numbersIn(card), id).toContain(number);
	}
});
