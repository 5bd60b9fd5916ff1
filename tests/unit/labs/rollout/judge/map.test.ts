import { expect, test } from 'vitest';
import {
	heightOf,
	mapTicks,
	mapTimes,
	nameSpot,
	timesAt,
	type Territory
} from '../../../../../src/lib/labs/rollout/judge/map.ts';
import { judgeMap } from '../../../../../src/lib/simulation/rollout/index.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { mapKey, mapSteps } from '../../../../../src/lib/labs/rollout/judge/bench.ts';
import { initialState } from '../../../../../src/lib/labs/rollout/judge/state.ts';
import { linesOf } from '../../../../../src/lib/labs/rollout/judge/territory-drawing.ts';
import { ordinal } from '../../../../../src/lib/labs/rollout/judge/verdict.ts';
import { printRatio, printTimes } from '../../../../../src/lib/labs/rollout/judge/units.ts';

test('a height is a factor and back, and the axis ends with its limits', () => {
	for (const times of mapTimes) expect(timesAt(heightOf(times))).toBeCloseTo(times, 9);
	expect([heightOf(0.5), heightOf(1), heightOf(100), heightOf(500)]).toEqual([0, 0, 1, 1]);
	for (const tick of mapTicks) expect(heightOf(tick)).toBeGreaterThan(0.05);
});

test('a name stands in the roomiest part of its territory, or nowhere', () => {
	const cells: Territory[][] = Array.from({ length: 6 }, (_, row) =>
		Array.from({ length: 11 }, (_, column) => (column > 6 && row > 1 ? 'both' : 'neither'))
	);
	expect(nameSpot(cells, 'both')).toMatchObject({ column: 9, row: 4, width: 4 });
	expect(nameSpot(cells, 'kayenta')).toBeUndefined();
});

test('a name breaks where its territory is narrow', () => {
	expect(linesOf('only the pooled test stops it', 400)).toHaveLength(1);
	expect(linesOf('only the pooled test stops it', 110)).toEqual([
		'only the',
		'pooled test',
		'stops it'
	]);
	expect(linesOf('both stop it', 50)).toEqual(['both', 'stop', 'it']);
});

test('numbers in words', () => {
	expect([1, 2, 3, 4, 11, 12, 13, 19, 21, 82].map(ordinal).join(' ')).toBe(
		'1st 2nd 3rd 4th 11th 12th 13th 19th 21st 82nd'
	);
	expect([62.4, 2.5, 1.024, 0.8, 1].map(printRatio)).toEqual([
		'62 times as much',
		'2.5 times as much',
		'2.4 % more',
		'20 % less',
		'as much'
	]);
	expect([100, 1.02, 0.8].map(printTimes)).toEqual(['× 100', '+ 2 %', '− 20 %']);
});

test('the map row by row is the map', () => {
	const { rings } = runToEnd(mapSteps(mapKey(initialState)));
	expect(rings).toEqual(judgeMap({ ...initialState, worse: 0 }, initialState, mapTimes).rings);
});
