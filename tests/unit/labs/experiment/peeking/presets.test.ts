import { expect, test } from 'vitest';
import found from '../../../../../content/presets/experiment-peeking.json';
import {
	coverageNow,
	firstPeek,
	peekNow
} from '../../../../../src/lib/labs/experiment/peeking/first.ts';
import { peekLink } from '../../../../../src/lib/labs/experiment/peeking/link.ts';
import { ruleOf } from '../../../../../src/lib/labs/experiment/peeking/reading.ts';
import type { PeekState } from '../../../../../src/lib/labs/experiment/peeking/state.ts';
import { verdict } from '../../../../../src/lib/labs/experiment/peeking/words.ts';
import { peekingErrorRate } from '../../../../../src/lib/stats/index.ts';

/** A preset as the page runs it. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = peekLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const reading = peekNow(read.state);
	const rule = (which: PeekState['rule']) => ruleOf(reading, which);
	return { reading, rule, said: verdict(reading, read.state.rule) };
}

test('there are eight, and the lab writes their links as they are', () => {
	const { presets, reading } = firstPeek();
	expect(presets).toHaveLength(8);
	expect(presets.every(({ teaches }) => teaches.length > 100)).toBe(true);
	expect(peekLink.write(reading.state)).toBe(presets[0]?.link);
});

test('ten looks at nothing: 190 of 1,000, 19.3 %, not 40.1 %', () => {
	const { reading, rule, said } = open('ten-looks');
	expect(rule('naive').rang).toBe(190);
	expect(rule('naive').exact).toBeCloseTo(0.1934, 3);
	expect(reading.popular).toBeCloseTo(0.4013, 4);
	expect(said).toMatchObject({
		state: 'alarm',
		verdict: '190 of 1,000 tests found a difference that is not there.'
	});
});

test('every morning: 22.0 %; 14.2, 19.3 and 32.0 % with five, ten and fifty looks', () => {
	expect(open('every-day').rule('naive').exact).toBeCloseTo(0.22, 3);
	const exact = [5, 10, 50].map((looks) => (100 * peekingErrorRate({ looks })).toFixed(1));
	expect(exact).toEqual(['14.2', '19.3', '32.0']);
});

test('always valid, fifty looks: 0.6 %; watched all along, 99.0 and 34.4 % hold', () => {
	const { reading, rule } = open('fifty-valid');
	expect(rule('always-valid').exact).toBeCloseTo(0.006, 3);
	expect(coverageNow(reading.state)).toMatchObject({ alwaysValid: 0.99, fixed: 0.344 });
});

test('O’Brien-Fleming keeps the promise', () => {
	const { rule, said } = open('high-at-first');
	expect(rule('obrien-fleming').share).toBeCloseTo(0.054, 6);
	expect(rule('obrien-fleming').exact).toBeCloseTo(0.05, 6);
	expect(said.state).toBe('steady');
});

test('a true effect: 67.8 for 55.0 %, 6,318 users, 1.96 times, 9 the wrong way', () => {
	const { rule } = open('true-effect');
	expect(1 - (rule('naive').missed ?? 0)).toBeCloseTo(0.678, 6);
	expect(1 - (rule('once').missed ?? 0)).toBeCloseTo(0.55, 6);
	expect(Math.round(rule('naive').users)).toBe(6318);
	expect(rule('naive').exaggeration).toBeCloseTo(1.96, 2);
	expect(rule('naive').wrongWay).toBe(9);
});

test('the honest way: 53.4 %, 14 % saved, 1.59 and 1.36 times', () => {
	const { rule } = open('honest-early');
	expect(1 - (rule('obrien-fleming').missed ?? 0)).toBeCloseTo(0.534, 6);
	expect(Math.round(100 * rule('obrien-fleming').saved)).toBe(14);
	expect(rule('obrien-fleming').exaggeration).toBeCloseTo(1.59, 2);
	expect(rule('once').exaggeration).toBeCloseTo(1.36, 2);
});

test('the winner’s curse: 3.39 times, 22 the wrong way, 2.00 with one look in a quarter', () => {
	const { rule } = open('winners-curse');
	expect(rule('naive').exaggeration).toBeCloseTo(3.39, 2);
	expect(rule('naive').wrongWay).toBe(22);
	expect(rule('once').exaggeration).toBeCloseTo(2, 2);
	expect(rule('once').exact).toBeCloseTo(0.247, 3);
});

test('really large: 4,710 users, nothing missed, 1.07 times', () => {
	const { rule } = open('large-effect');
	expect(Math.round(rule('obrien-fleming').users)).toBe(4710);
	expect(rule('obrien-fleming').missed).toBe(0);
	expect(rule('obrien-fleming').exaggeration).toBeCloseTo(1.07, 2);
});
