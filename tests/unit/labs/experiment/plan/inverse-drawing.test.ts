import { expect, test } from 'vitest';
import { firstPlan, planOf } from '../../../../../src/lib/labs/experiment/plan/first.ts';
import {
	askedSpot,
	groundSpot,
	inversePaths,
	inverseReading,
	inverseScales
} from '../../../../../src/lib/labs/experiment/plan/inverse-drawing.ts';

const { shown, presets } = firstPlan();
const frame = { width: 350, height: 250, hatch: '', hatchCurrent: '', narrow: true };

test('a quarter of a year, half of one where the plan or the hand needs it', () => {
	expect(inverseReading(shown)).toMatchObject({ reach: 12, asked: 0.5 });
	expect(inverseReading(shown).least).toBeCloseTo(0.568, 3);
	expect(inverseReading({ ...shown, weeks: 13 }).reach).toBe(26);
});

test('every preset: a point a week on the paper, and names that do not cover each other', () => {
	for (const preset of presets) {
		const reading = inverseReading(planOf(preset));
		const scales = inverseScales(frame, reading);
		const { points } = inversePaths(scales, reading);
		expect(points).toHaveLength(reading.reach);
		const [asked, ground] = [askedSpot(scales, reading), groundSpot(scales, reading)];
		for (const [, y] of points) expect(y).toBeGreaterThanOrEqual(scales.top);
		expect(asked.y).toBeLessThan(scales.base);
		expect(ground.y).toBeLessThan(scales.base);
		const line = scales.y(reading.asked);
		expect(ground.y < line - 5 || ground.y - 12 > line + 5, preset.id).toBe(true);
	}
});
