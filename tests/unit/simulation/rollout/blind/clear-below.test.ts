import { expect, test } from 'vitest';
import {
	clearBelow,
	comparisons
} from '../../../../../src/lib/simulation/rollout/blind/clear-below.ts';

test('four comparisons of a sound model look clear on one screen in a hundred', () => {
	expect(comparisons * clearBelow).toBeCloseTo(0.01, 15);
});
