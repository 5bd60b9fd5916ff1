import { expect, test } from 'vitest';
import { movedScale, scaleRules } from '../../../../src/lib/simulation/tools/moved-scale.ts';
import { normal } from '../../../../src/lib/stats/index.ts';

const world = movedScale(7);
const { cases, mean, sd, queue } = scaleRules;

test.each([1, 2, 5, 20])('movedScale at weight %d blocks as many as the normal says', (weight) => {
	const share = normal(mean, sd).sf(-Math.log(weight));
	const error = Math.sqrt((share * (1 - share)) / cases);
	expect(Math.abs(world.read(weight).blocked / cases - share)).toBeLessThan(4 * error);
});

test('movedScale: a weight moves every score and no rank', () => {
	const [one, five] = [world.read(1), world.read(5)];
	expect(five.auc).toBeCloseTo(one.auc, 12);
	expect(five.sameQueue).toBe(queue);
	five.scores.forEach((score, i) => {
		const odds = (one.scores[i] ?? 0) / (1 - (one.scores[i] ?? 0));
		expect(score).toBeCloseTo((5 * odds) / (1 + 5 * odds), 12);
	});
});

test('movedScale: at weight 1 the scores add up to the fraud there is', () => {
	const error = Math.sqrt(world.positives);
	expect(Math.abs(world.read(1).expected - world.positives)).toBeLessThan(4 * error);
	expect(movedScale(7).positives).toBe(world.positives);
});
