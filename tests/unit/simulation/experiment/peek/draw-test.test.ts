import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawTest } from '../../../../../src/lib/simulation/experiment/peek/draw-test.ts';
import { twoProportionTest } from '../../../../../src/lib/stats/index.ts';

const sidesOf = (rateA: number, rateB: number) => ({
	...{ a: createRng('a'), b: createRng('b') },
	...{ rateA, rateB }
});

test('drawTest: z is the pooled score of the counts so far, and the gap theirs', () => {
	const users = Int32Array.of(500, 1200, 2000);
	const [z, gap] = [new Float64Array(3), new Float64Array(3)];
	drawTest(users, sidesOf(0.2, 0.3), z, gap);
	const { a, b } = sidesOf(0.2, 0.3);
	let [yesA, yesB, before] = [0, 0, 0];
	users.forEach((n, i) => {
		yesA += a.binomial(n - before, 0.2);
		yesB += b.binomial(n - before, 0.3);
		before = n;
		expect(gap[i]).toBeCloseTo((yesB - yesA) / n, 14);
		expect(z[i]).toBeCloseTo(twoProportionTest(yesA, n, yesB, n).z, 10);
	});
});

test('drawTest: z is 0 while all users say the same', () => {
	const [z, gap] = [new Float64Array(2), new Float64Array(2)];
	drawTest(Int32Array.of(5, 9), sidesOf(0, 0), z, gap);
	expect([...z, ...gap]).toEqual([0, 0, 0, 0]);
});
