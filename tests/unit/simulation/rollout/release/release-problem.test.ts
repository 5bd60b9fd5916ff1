import { expect, test } from 'vitest';
import {
	duration,
	percent
} from '../../../../../src/lib/simulation/rollout/release/release-problem.ts';

test('shares and times as a sentence says them', () => {
	expect([0.1, 0.0005, 1 / 3].map(percent)).toEqual(['10 %', '0.05 %', '33.3 %']);
	expect([0.5, 90, 120, 2000].map(duration)).toEqual(['0.5 min', '90 min', '2 h', '33.3 h']);
});
