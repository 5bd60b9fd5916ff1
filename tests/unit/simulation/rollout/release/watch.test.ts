import { expect, test } from 'vitest';
import {
	createTally,
	FRESH,
	OLD
} from '../../../../../src/lib/simulation/rollout/release/tally.ts';
import { startJudge } from '../../../../../src/lib/simulation/rollout/release/guards/guards.ts';
import { cellsOf, createWatch } from '../../../../../src/lib/simulation/rollout/release/watch.ts';
import { calm, line } from './worlds.ts';

/** A watch over cells of a minute, and a way to play one. */
function watched(inARow = 1, atLeast = 1) {
	const tally = createTally(100);
	const watch = createWatch({ ...line, inARow, atLeast }, startJudge(line, calm), 0, {
		tally,
		cellSeconds: 60,
		control: OLD,
		blindSince: (cell) => cell >= 50,
		percentile: () => NaN
	});
	const play = (requests: number, errors: number) => {
		tally.add(FRESH, { requests, errors, conversions: 0, copies: 0 });
		tally.close();
		return watch.look(tally.cells);
	};
	return { watch, play };
}

test('looks at the end of each window and counts firing looks in a row', () => {
	const { watch, play } = watched();
	const looks = Array.from({ length: 20 }, (_, cell) => play(600, cell < 10 ? 1 : 0));
	expect(looks.flatMap((look) => look?.tick ?? [])).toEqual([5, 10, 15, 20]);
	expect(looks.flatMap((look) => look?.streak ?? [])).toEqual([1, 2, 0, 0]);
	expect(looks[4]).toMatchObject({ result: 'fires', fresh: { requests: 3000, errors: 5 } });
	expect(watch.objects).toBe(false);
});

test('without data, or with too little, it never says healthy', () => {
	const { play } = watched(1, 3000);
	const looks = Array.from({ length: 10 }, (_, cell) => play(cell < 5 ? 0 : 599, 0));
	for (const look of [looks[4], looks[9]]) {
		expect(look).toMatchObject({ result: 'not enough data', streak: 0 });
		expect(look?.value).toBeNaN();
	}
});

test('answers that mix both models tell nothing', () => {
	const { play } = watched();
	const looks = Array.from({ length: 60 }, () => play(600, 100));
	expect(looks[49]?.result).toBe('fires');
	expect(looks[54]?.result).toBe('not enough data');
});

test('times are whole cells', () => {
	expect(cellsOf(5, 60)).toBe(5);
	expect(cellsOf(0.1, 60)).toBe(1);
});
