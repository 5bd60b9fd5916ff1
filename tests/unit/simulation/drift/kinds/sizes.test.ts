import { expect, test } from 'vitest';
import {
	drawnRows,
	quietDaysSeen,
	trainingRows
} from '../../../../../src/lib/simulation/drift/kinds/sizes.ts';

test('the quiet days put the limits of 1 % and 5 % on a day of their own', () => {
	for (const alpha of [0.01, 0.05]) {
		expect((1 - alpha) * (quietDaysSeen + 1)).toBeCloseTo(
			Math.round((1 - alpha) * (quietDaysSeen + 1)),
			9
		);
	}
});

test('fewer rows are drawn than the model learns from', () => {
	expect(drawnRows).toBeLessThan(trainingRows);
});
