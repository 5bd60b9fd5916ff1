import { expect } from 'vitest';
import type { CardDrawing } from '../../../../src/lib/content/index.ts';

/** What holds for every figure of a card: a sentence with its numbers, and nothing outside its frame. */
export function figureHolds({ words, xTicks, yTicks, shapes }: CardDrawing): void {
	expect(words).toMatch(/\d/);
	expect(words).toMatch(/\.$/);
	expect(words).not.toMatch(/NaN|undefined|Infinity|\d\.\d{4}/);
	const places = shapes.flatMap((shape) => {
		if (shape.shape === 'line') return shape.points.flat();
		if (shape.shape === 'bar') return [shape.from, shape.to, shape.height];
		return shape.shape === 'dot' ? [shape.x, shape.y] : [shape.at];
	});
	const all = [...places, ...xTicks.map(({ at }) => at), ...yTicks.map(({ at }) => at)];
	for (const place of all) {
		expect(place).toBeGreaterThanOrEqual(0);
		expect(place).toBeLessThanOrEqual(1);
	}
}
