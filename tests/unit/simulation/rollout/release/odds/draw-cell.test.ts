import { expect, test } from 'vitest';
import { createRng } from '../../../../../../src/lib/random/index.ts';
import {
	addCopies,
	drawArm
} from '../../../../../../src/lib/simulation/rollout/release/odds/draw-cell.ts';

const rates = {
	requests: Float64Array.of(1000.5, 200, 0),
	errors: Float64Array.of(10, 4, 0),
	conversions: Float64Array.of(50, 20, 0),
	copies: 300,
	copyErrors: 6,
	slow: [],
	laws: [],
	appeal: [1, 1] as const
};
const runs = 1000;

/** Sums of many draws, and the largest standard error of a Poisson sum. */
function many(draw: () => { requests: number; errors: number; conversions: number }) {
	const sum = { requests: 0, errors: 0, conversions: 0 };
	for (let i = 0; i < runs; i++) {
		const { requests, errors, conversions } = draw();
		sum.requests += requests;
		sum.errors += errors;
		sum.conversions += conversions;
	}
	return sum;
}

/** Within three standard errors of a Poisson sum of this mean. */
function near(sum: number, mean: number) {
	expect(Math.abs(sum - runs * mean)).toBeLessThan(3 * Math.sqrt(runs * mean));
}

test.each(['poisson', 'even'] as const)(
	'%s arrivals have the means that they should',
	(arrivals) => {
		const rng = createRng(arrivals);
		const sum = many(() => drawArm(rng, rates, 0, { arrivals, conversions: true }));
		near(sum.requests, arrivals === 'even' ? 1000 : 1000.5);
		near(sum.errors, 10);
		near(sum.conversions, 50);
	}
);

test('even arrivals are even; conversions are drawn if asked for; no traffic, no requests', () => {
	const wanted = { arrivals: 'even', conversions: false } as const;
	expect(drawArm(createRng(1), rates, 1, wanted)).toMatchObject({ requests: 200, conversions: 0 });
	expect(drawArm(createRng(1), rates, 2, wanted).requests).toBe(0);
	expect(drawArm(createRng(1), rates, 2, { ...wanted, arrivals: 'poisson' }).requests).toBe(0);
});

test('copies are seen by guards, and known as copies', () => {
	const rng = createRng(2);
	const sum = many(() => {
		const fresh = { requests: 0, errors: 0, conversions: 0, copies: 0 };
		addCopies(rng, rates, fresh, 'poisson');
		expect(fresh.copies).toBe(fresh.requests);
		return fresh;
	});
	near(sum.requests, 300);
	near(sum.errors, 6);
	const fresh = { requests: 7, errors: 0, conversions: 0, copies: 0 };
	addCopies(rng, rates, fresh, 'even');
	expect(fresh).toMatchObject({ requests: 307, copies: 300 });
	addCopies(rng, { ...rates, copies: 0 }, fresh, 'poisson');
	expect(fresh.copies).toBe(300);
});
