import { expect, it } from 'vitest';
import { fitLogistic } from '../../../../../src/lib/simulation/retraining/learner/fit-logistic.ts';
import { createRollingFit } from '../../../../../src/lib/simulation/retraining/learner/rolling-fit.ts';
import type { TrainingWindow } from '../../../../../src/lib/simulation/retraining/learner/types.ts';
import {
	weightOfAge,
	windowSpan
} from '../../../../../src/lib/simulation/retraining/learner/window-span.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const windows: TrainingWindow[] = [
	{ kind: 'sliding', days: 28 },
	{ kind: 'sliding', days: 1 },
	{ kind: 'growing' },
	{ kind: 'weighted', halfLifeDays: 5 }
];
const shock = { shape: 'shock', part: 'outcome', size: 100, day: 40 } as const;

it.each(windows)('moving a window day by day comes to what a cold fit does: %j', (window) => {
	const { rows, use } = groundOf(smallSettings('still', { moves: [shock], days: 100 }));
	const data = { rows, use, weightOfAge: weightOfAge(window) };
	const fit = createRollingFit(data, new Float64Array(3));
	for (let end = 1; end < 220; end++) {
		const span = windowSpan(window, end);
		const line = fit(span);
		if (end % 9 !== 0 && (end < 160 || end > 170)) continue;
		const cold = fitLogistic({ ...data, span }, new Float64Array(3));
		line.forEach((value, k) => {
			expect(Math.abs(value - cold[k]!)).toBeLessThan(1e-5 * (1 + Math.abs(cold[k]!)));
		});
	}
});

it('a window that jumps is summed anew, and the same window twice gives the same', () => {
	const { rows, use } = groundOf(smallSettings('still', { moves: [shock], days: 100 }));
	const fit = createRollingFit({ rows, use }, new Float64Array(3));
	fit({ from: 0, to: 30 });
	const [jumped, again] = [fit({ from: 150, to: 180 }), fit({ from: 150, to: 180 })];
	const cold = fitLogistic({ rows, use, span: { from: 150, to: 180 } }, new Float64Array(3));
	for (let k = 0; k < 3; k++) {
		expect(Math.abs(jumped[k]! - cold[k]!)).toBeLessThan(1e-5);
		expect(Math.abs(again[k]! - cold[k]!)).toBeLessThan(1e-5);
	}
});
