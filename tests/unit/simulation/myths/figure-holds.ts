import { expect, it } from 'vitest';
import type { MythFigure } from '../../../../src/lib/simulation/myths/myth-figure.ts';

/** What holds for every figure: both curves are finite and inside the picture, the words are whole. */
export function figuresHold(figures: readonly MythFigure[]): void {
	it.each(figures)('$id draws both curves inside its axes and says both numbers', (figure) => {
		const { min, max, start, ticks } = figure.across;
		expect(start).toBeGreaterThanOrEqual(min);
		expect(start).toBeLessThanOrEqual(max);
		expect(ticks.every((tick) => tick >= min && tick <= max)).toBe(true);
		for (const share of [0, 0.2, 0.5, 0.8, 1]) {
			const x =
				figure.across.scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
			for (const { at } of [figure.claim, figure.truth]) {
				expect(Number.isFinite(at(x)), `${figure.id} at ${x}`).toBe(true);
				expect(at(x)).toBeLessThanOrEqual(figure.up.max * 1.001);
			}
			expect(figure.sentence(x)).not.toMatch(/NaN|undefined|Infinity/);
		}
	});
}

export function figureOf(figures: readonly MythFigure[], id: string): MythFigure {
	const figure = figures.find((other) => other.id === id);
	if (!figure) throw new Error(`There is no figure ${id}.`);
	return figure;
}
