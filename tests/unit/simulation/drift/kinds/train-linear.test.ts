import { expect, test } from 'vitest';
import { atRest, movingWorld } from '../../../../../src/lib/simulation/drift/kinds/moving-world.ts';
import { trainLinear } from '../../../../../src/lib/simulation/drift/kinds/train-linear.ts';

test('trainLinear finds the rule that made the outcomes', () => {
	const model = trainLinear(movingWorld({ seed: 3, rows: 20_000 })(atRest));
	expect(Math.abs(model.weightX - 3)).toBeLessThan(0.25);
	expect(Math.abs(model.weightY)).toBeLessThan(0.15);
	expect(Math.abs(model.intercept)).toBeLessThan(0.15);
});

test('trainLinear finds a turned rule, and its weights are on the features as they are', () => {
	const moves = { ...atRest, rule: 90, inputs: 2, direction: 'across' as const };
	const model = trainLinear(movingWorld({ seed: 3, rows: 20_000 })(moves));
	expect(Math.abs(model.weightY - 3)).toBeLessThan(0.25);
	expect(Math.abs(model.weightX)).toBeLessThan(0.15);
});
