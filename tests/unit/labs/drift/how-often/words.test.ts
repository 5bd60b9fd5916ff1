import { expect, it } from 'vitest';
import {
	daysIn,
	effectWords,
	verdictOf
} from '../../../../../src/lib/labs/drift/how-often/words.ts';
import { countedReading, detectors } from './counted-reading.ts';

it('tells a rate in days', () => {
	const told = [1, 0.996, 0.97, 0.0101, 0.004, 0.0004, 0].map(daysIn);
	expect(told).toEqual([
		'every day',
		'every day',
		'on 97 days in 100',
		'on 1 day in 100',
		'on 4 days in 1,000',
		'on less than 1 day in 1,000',
		'on no day'
	]);
});

it('names an effect on its axis', () => {
	const named = (['shift', 'times', 'share'] as const).map((kind) => effectWords(kind, 0.25));
	expect(named).toEqual(['0.25 sd', '0.25 times this drift', '25 % of rows drifted']);
});

it('says what the watched alarm misses and what another one costs', () => {
	const { state, reading } = countedReading('#s=1~r=normal,0,1~m=0.1,1~n=2000~k=7', 60);
	const said = verdictOf(state, reading, detectors);
	expect(said.state).toBe('alarm');
	expect(said.verdict).toBe('With 2,000 rows a side, PSI > 0.25 misses this drift every day.');
	expect(said.rest).toMatch(/^KS p < 0.05 pages you .* that it lasts, and .* without drift\.$/);
	expect(said.why).toContain('Counted over 60 simulated days');
});

it('says what rings where nothing has moved', () => {
	const { state, reading } = countedReading('#s=1~r=normal,0,1~m=0,1~n=100~k=7', 200);
	const { verdict } = verdictOf(state, reading, detectors);
	expect(verdict).toMatch(
		/^With 100 rows a side, PSI > 0.25 rings on \d+ days in 100 on which nothing has moved\.$/
	);
});
