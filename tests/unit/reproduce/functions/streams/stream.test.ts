import { expect, it } from 'vitest';
import {
	driftsOf,
	exampleErrors,
	exampleStream,
	pythonDrifts,
	pythonLoop,
	rDrifts
} from '../../../../../src/lib/reproduce/functions/streams/stream.ts';
import { cusum } from '../../../../../src/lib/stats/index.ts';

it('driftsOf(detector, input) counts values from 1', () => {
	const detector = cusum({ mean: 0, sd: 1, k: 0, h: 2.5 });
	expect(driftsOf(detector, { stream: [1, 1, 1, -9] })).toEqual({
		drifts: 2,
		drift_1: 3,
		drift_2: 4
	});
});

it('exampleStream and exampleErrors are the same in every run', () => {
	expect(exampleStream.slice(0, 3)).toEqual([11.43, 8.72, 10.54]);
	expect(exampleErrors.reduce((sum, error) => sum + error, 0)).toBe(22);
});

it('pythonLoop and rDrifts report how often and where', () => {
	expect(pythonLoop).toContain(pythonDrifts);
	expect(pythonDrifts).toContain('report("drifts", len(drifts))');
	expect(rDrifts).toContain('report("drifts", length(drifts))');
});
