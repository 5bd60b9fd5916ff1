import { expect, it } from 'vitest';
import {
	expectations,
	judgeSuite,
	nightsOfTable,
	sheetSuite,
	type Bounds,
	type ExpectationId
} from '../../../src/lib/simulation/validation/index.ts';
import { binomial } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('data-contract');
const nights = nightsOfTable({ seed: 5, good: 40, ofEachFault: 2 });
const goodNights = nights.filter(({ fault }) => fault === undefined);

function run(
	ids: readonly ExpectationId[],
	moved: Partial<Record<ExpectationId, Partial<Bounds>>>
) {
	const suite = expectations.filter(({ id }) => ids.includes(id));
	return judgeSuite(
		nights,
		new Map(suite.map((one) => [one.id, { min: one.min, max: one.max, ...moved[one.id] }]))
	);
}

it('the six stop 12 of 20 faulty nights and 14 of 40 good ones; with mostly 0.998, 9 and 4', () => {
	const six = run(sheetSuite, {});
	expect(words).toContain(`stop ${six.caught} of the ${six.faulty} faulty nights`);
	expect(words).toContain(`They also stop ${six.blocked} of the ${six.good} good ones`);
	const loose = run(sheetSuite, { 'age-range': { min: 0.998 } });
	expect(words).toContain(`the six block ${loose.blocked} good nights instead of ${six.blocked}`);
	expect(words).toContain(`they stop fall to ${loose.caught}`);
});

it('all eleven with three bounds moved stop all 20 and 7 good nights, four of them late', () => {
	const moved = {
		'age-range': { min: 0.998 },
		'price-mean': { max: 60 },
		'user-count': { min: 925 }
	};
	const all = run(
		expectations.map(({ id }) => id),
		moved
	);
	expect(words).toContain(`stops all ${all.caught} faulty nights and ${all.blocked} good ones`);
	const late = all.failed.filter((ids, i) => !nights[i]?.fault && ids.includes('newest-row'));
	expect(late).toHaveLength(4);
});

it('nights in cents read 498 and 527 euros; no good night reads above 25', () => {
	const cents = nights.filter(({ fault }) => fault === 'cents');
	const means = cents.map(({ observed }) => observed['price-mean']).sort((a, b) => a - b);
	expect(words).toContain(`reads ${means.map((mean) => printed(mean)).join(' and ')} euros`);
	expect(Math.max(...goodNights.map(({ observed }) => observed['price-mean']))).toBeLessThan(25);
});

it('the median of the nights with the other shape is 7 or 8', () => {
	const shape = nights.filter(({ fault }) => fault === 'shape');
	const medians = shape.map(({ observed }) => printed(observed['price-median'])).sort();
	expect(words).toContain(`falls from 18 to ${medians.join(' or ')}`);
});

it('three standard deviations either side of 3 % nulls', () => {
	for (const [rows, sd, range] of [
		[2000, '0.38', '1.9 to 4.1 %'],
		[1150, '0.50', '1.5 to 4.5 %']
	] as const) {
		const points = 100 * Math.sqrt((0.03 * 0.97) / rows);
		expect(printed(points, 2)).toBe(sd);
		expect(`${printed(3 - 3 * points, 1)} to ${printed(3 + 3 * points, 1)} %`).toBe(range);
		expect(words).toContain(range);
	}
});

it('eleven clauses at 1 % block 10.5 % of good nights, 38 a year', () => {
	const blocked = 1 - binomial(11, 0.01).pmf(0);
	expect(words).toContain(`block ${printed(100 * blocked, 1)} % of them`);
	expect(words).toContain(`some ${printed(365 * blocked)} nights a year`);
});
