import { frameOf } from '$lib/labs/loop/frame-of';
import { printedPlaces } from '$lib/labs/loop/printed-places';
import { recordLoop } from '$lib/labs/loop/record-loop';
import { loopRules, nextDay, openingGame } from '$lib/simulation/loop';
import { expect, test } from 'vitest';

test('recordLoop() changes, day by day, all that the simulation changes', () => {
	const { days, firstDay } = recordLoop();
	let game = openingGame();
	expect(firstDay).toBe(game.day);
	const shown = printedPlaces.map(({ of }) => of(frameOf(game)));
	for (const { changes, mark } of days) {
		game = nextDay(game);
		const frame = frameOf(game);
		for (const [place, value] of changes) {
			shown[place] = printedPlaces[place]?.add ? (shown[place] ?? '') + value : value;
		}
		expect(shown).toEqual(printedPlaces.map(({ of }) => of(frame)));
		expect(frame.marks.at(-1)).toMatchObject(mark);
	}
	expect(game.day).toBe(loopRules.days);
});
