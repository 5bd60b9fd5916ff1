import { expect, it } from 'vitest';
import { movedScale } from '../../../src/lib/simulation/tools/index.ts';
import { wilsonInterval } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('model-versions');
const world = movedScale(7);
const [one, two, five] = [world.read(1), world.read(2), world.read(5)];

it('weighting five times leaves AUC and the queue, and moves the gate and the budget', () => {
	expect(five.auc).toBe(one.auc);
	expect(words).toContain(`AUC reads ${printed(one.auc, 3)} before and after`);
	expect(words).toContain(
		`It blocked ${printed(one.blocked)} of 10,000 cases and now blocks ${printed(five.blocked)}`
	);
	expect(words).toContain(`${printed(five.expected)} where there are ${printed(world.positives)}`);
	expect(words).toContain(`it is already ${printed(two.blocked)} blocked cases`);
});

it.each([
	[435, 500, '83.8 to 89.7 %'],
	[8700, 10_000, '86.3 to 87.6 %']
])('0.87 as %d of %d rows is %s', (right, rows, range) => {
	const interval = wilsonInterval(right, rows, 0.95);
	const [low = 0, high = 0] = Array.isArray(interval) ? interval : Object.values(interval);
	expect(`${printed(100 * Number(low), 1)} to ${printed(100 * Number(high), 1)} %`).toBe(range);
	expect(words).toContain(range);
});
