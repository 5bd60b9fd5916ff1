import { expect, it } from 'vitest';
import { ImportTally, mostCards } from '../../../src/lib/anki/import-reading.ts';

const card = (id: string) => ({
	...({
		id,
		kind: 'recall',
		front: `q ${id}`,
		back: 'a',
		lesson: '',
		section: '',
		tags: [],
		at: 1
	} as const)
});

it('ImportTally takes a card once and no more than fit', () => {
	const tally = new ImportTally();
	for (let i = 0; i < mostCards + 2; i += 1) tally.take(card(`own-${i}`));
	tally.take(card('own-0'));
	tally.leaveOut('empty', 'x'.repeat(500));
	const { found, cards, leftOut } = tally.finish('CSV', ['Guessed.']);
	expect([found, cards.length]).toEqual([mostCards + 4, mostCards]);
	expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
		['too-many', 2],
		['twice', 1],
		['empty', 1]
	]);
	expect(leftOut[2]?.examples[0]).toHaveLength(80);
});
