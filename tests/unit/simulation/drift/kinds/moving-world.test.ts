import { expect, test } from 'vitest';
import { atRest, movingWorld } from '../../../../../src/lib/simulation/drift/kinds/moving-world.ts';
import { mean } from '../../../../../src/lib/stats/index.ts';

const rows = 4000;
const world = movingWorld({ seed: 15, rows });
const share = (labels: Uint8Array) => mean(labels);

test('at rest half the rows are positive and the inputs are standard normal', () => {
	const { x, y, labels } = world(atRest);
	expect(x).toHaveLength(rows);
	expect(Math.abs(share(labels) - 0.5)).toBeLessThan(0.03);
	for (const values of [x, y]) expect(Math.abs(mean(values))).toBeLessThan(0.06);
});

test('inputs that move along the rule change no outcome', () => {
	const moved = world({ ...atRest, inputs: 1.5 });
	expect(moved.labels).toEqual(world(atRest).labels);
	expect(mean(moved.y) - mean(world(atRest).y)).toBeCloseTo(1.5, 6);
});

test('inputs that move across the rule bring more positives', () => {
	const moved = world({ ...atRest, inputs: 1, direction: 'across' });
	expect(share(moved.labels)).toBeGreaterThan(0.75);
});

test('a turned rule leaves the inputs and the share of positives where they were', () => {
	const [before, after] = [world(atRest), world({ ...atRest, rule: 60 })];
	expect(Math.abs(share(after.labels) - share(before.labels))).toBeLessThan(0.03);
	expect(Math.abs(mean(after.y) - mean(before.y))).toBeLessThan(0.08);
	expect(after.labels).not.toEqual(before.labels);
});

test('at 90 degrees the other feature decides', () => {
	const { y, labels } = world({ ...atRest, rule: 90 });
	const ones = y.filter((_, i) => labels[i] === 1);
	expect(mean(ones)).toBeGreaterThan(0.6);
});

test.each([0.1, 0.3, 0.8])(
	'a share of %d is met, with the positives’ own inputs kept',
	(positives) => {
		const { x, labels } = world({ ...atRest, positives });
		expect(Math.abs(share(labels) - positives)).toBeLessThan(0.03);
		const own = (of: typeof x, from: Uint8Array) => mean(of.filter((_, i) => from[i] === 1));
		const calm = world(atRest);
		expect(Math.abs(own(x, labels) - own(calm.x, calm.labels))).toBeLessThan(0.12);
	}
);
