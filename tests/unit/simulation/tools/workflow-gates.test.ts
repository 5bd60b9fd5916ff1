import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workflowGates } from '../../../../src/lib/simulation/tools/workflow-gates.ts';

const row = (output: string) => workflowGates.map((gate) => gate.outcome(output));

it('lets an empty output through two gates of four', () => {
	expect(row('')).toEqual(['deploys', 'deploys', 'fails', 'fails']);
});

it('agrees on numbers that are there', () => {
	expect(row('0.004')).toEqual(['deploys', 'deploys', 'deploys', 'deploys']);
	expect(row('0.3')).toEqual(['skips', 'skips', 'skips', 'fails']);
});

it('the quoted gate reads 4e-3 as text', () => {
	expect(row('4e-3')).toEqual(['deploys', 'skips', 'deploys', 'deploys']);
});

it('the last two never deploy what is no number below 0.01', () => {
	fc.assert(
		fc.property(fc.string(), (output) => {
			if (output.trim() !== '' && Number(output) < 0.01) return;
			expect(row(output).slice(2)).not.toContain('deploys');
		})
	);
});
