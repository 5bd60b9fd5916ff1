import { expect, it } from 'vitest';
import { fitLogistic } from '../../../../../src/lib/simulation/retraining/learner/fit-logistic.ts';
import {
	firstEnd,
	fitWindows
} from '../../../../../src/lib/simulation/retraining/learner/window-fits.ts';
import { windowSpan } from '../../../../../src/lib/simulation/retraining/learner/window-span.ts';
import { unitLine } from '../../../../../src/lib/simulation/retraining/world/line.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const { world, learner } = smallSettings('shock', { days: 60 });
const { rows, use } = groundOf({ ...smallSettings('shock'), world, learner });
const fits = runToEnd(fitWindows(world, learner, rows));
const cold = (end: number) =>
	unitLine(fitLogistic({ rows, use, span: windowSpan(learner.window, end) }, new Float64Array(3)));

it('every window has its line; before the first of the chain there is that one', () => {
	for (const end of [61, 100, 150, 180]) {
		const found = cold(end);
		fits.line(end).forEach((value, k) => expect(value).toBeCloseTo(found[k]!, 5));
	}
	expect(fits.line(10)).toEqual(fits.line(61));
});

it('a bad batch leads elsewhere, the same whoever asked before', () => {
	const one = fits.spoilt(150);
	fits.spoilt(120);
	expect(fits.spoilt(150)).toEqual(one);
	// Fewer yes in the labels: the line moves towards the yes.
	expect(one[2]!).toBeLessThan(fits.line(150)[2]! - 0.1);
});

it('labels that are later than two months make the chain start at the beginning', () => {
	expect([0, 59, 60, 300].map((labelDelay) => firstEnd({ ...learner, labelDelay }))).toEqual([
		61, 61, 1, 1
	]);
});
