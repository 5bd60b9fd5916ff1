import { expect, it } from 'vitest';
import {
	pythonOptions,
	rOptions
} from '../../../../../src/lib/reproduce/functions/experiments/named-options.ts';

it('pythonOptions(options) and rOptions(options) assign a number a line', () => {
	expect(pythonOptions({ sd: 1, alpha: 0.05 })).toBe('sd = 1\nalpha = 0.05');
	expect(rOptions({ sd: 1, alpha: 0.05 })).toBe('sd <- 1\nalpha <- 0.05');
});

it('pythonOptions(options) refuses what is no number', () => {
	expect(() => pythonOptions({ sd: NaN })).toThrow(RangeError);
});
