import { expect, test } from 'vitest';
import { createKindsSession } from '../../../../../src/lib/simulation/drift/kinds/kinds-picture.ts';
import { drawnRows } from '../../../../../src/lib/simulation/drift/kinds/sizes.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';

const setting = {
	world: 'straight',
	model: 'logistic',
	rows: 4000,
	alpha: 0.05,
	seed: 15
} as const;
const measure = createKindsSession();
const rest = measure({ setting, moves: worldAtRest });

test('at rest the model is about as good as anyone can be, and promises what it keeps', () => {
	expect(rest.points.x).toHaveLength(drawnRows);
	expect(rest.best - rest.accuracy.now).toBeLessThan(0.02);
	expect(rest.wrongRows).toBeLessThan(0.04);
	expect(rest.error.now).toBeLessThan(0.03);
	for (const { promised, kept, rows } of rest.curve.now) {
		expect(Math.abs(promised - kept)).toBeLessThan(4 * Math.sqrt(0.25 / rows));
	}
});

test('a turned rule costs accuracy that a new model could win back', () => {
	const { accuracy, best, wrongRows } = measure({ setting, moves: { ...worldAtRest, turn: 45 } });
	expect(accuracy.before - accuracy.now).toBeGreaterThan(0.1);
	expect(Math.abs(best - rest.best)).toBeLessThan(0.01);
	// A line turned by an eighth of a circle cuts a quarter of the plane off, on both sides together.
	expect(Math.abs(wrongRows - 0.25)).toBeLessThan(0.03);
});

test('label shift alone: the estimate holds the truth without labels', () => {
	const { estimate, trueShare } = measure({ setting, moves: { ...worldAtRest, positives: 0.2 } });
	expect(trueShare).toBeCloseTo(0.2, 6);
	expect(Math.abs((estimate?.estimate ?? 0) - 0.2)).toBeLessThan(0.04);
});
