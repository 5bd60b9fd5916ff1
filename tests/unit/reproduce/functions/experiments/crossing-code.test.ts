import { expect, it } from 'vitest';
import {
	pythonCrossing,
	rCrossing
} from '../../../../../src/lib/reproduce/functions/experiments/crossing-code.ts';

it('pythonCrossing and rCrossing define crossing with the same arguments', () => {
	expect(pythonCrossing).toContain('def crossing(upper, lower, information, drift=0.0):');
	expect(rCrossing).toContain('crossing <- function(upper, lower, information, drift = 0) {');
});
