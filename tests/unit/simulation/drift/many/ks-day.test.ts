import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawFeatures } from '../../../../../src/lib/simulation/drift/many/draw-features.ts';
import { ksDay } from '../../../../../src/lib/simulation/drift/many/ks-day.ts';
import { ksLevels } from '../../../../../src/lib/simulation/drift/many/ks-levels.ts';
import { whichMoved } from '../../../../../src/lib/simulation/drift/many/which-moved.ts';
import { ksTest } from '../../../../../src/lib/stats/index.ts';
import { worldFor } from './world-for.ts';

test('a day holds what ksTest says of the same rows', () => {
	const world = worldFor({ features: 12, moved: 5, rows: 80, test: 'ks', links: 'one cause' });
	const mask = whichMoved(world);
	const steps = ksDay(world, 3, mask, ksLevels(world.rows));
	let step = steps.next();
	while (!step.done) step = steps.next();
	const values = drawFeatures(createRng(world.seed).fork(3), { ...world, width: 160 });
	for (let i = 0; i < world.features; i++) {
		const reference = values.slice(i * 160, i * 160 + 80);
		const current = values.slice(i * 160 + 80, (i + 1) * 160);
		expect(step.value.quiet[i]).toBeCloseTo(ksTest(reference, current).pValue, 12);
		const moved = current.map((value) => value + (mask[i] === 1 ? world.effect : 0));
		expect(step.value.moved[i]).toBeCloseTo(ksTest(reference, moved).pValue, 12);
	}
});
