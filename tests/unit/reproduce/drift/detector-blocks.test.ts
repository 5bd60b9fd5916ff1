import { expect, it } from 'vitest';
import { detectorBlocks } from '../../../../src/lib/reproduce/drift/detector-blocks.ts';
import { rFromBins } from '../../../../src/lib/reproduce/drift/r-from-bins.ts';
import { rFromRows } from '../../../../src/lib/reproduce/drift/r-from-rows.ts';
import { sampleInput } from '../sample-input.ts';

const code = { fromBins: rFromBins, fromRows: rFromRows };

it('detectorBlocks(input) has one block a detector, in the order of the page', () => {
	const detectors = (['psi', 'ks'] as const).map((id) => ({
		id,
		statistic: 1,
		pValue: null,
		threshold: 1
	}));
	const { blocks, readsBins } = detectorBlocks(sampleInput({ detectors }), code);
	expect(blocks.map((block) => block.slice(0, 12))).toEqual(['# Population', '# Kolmogorov']);
	expect(readsBins).toBe(true);
});

it('detectorBlocks(input) leaves out of counts what needs rows', () => {
	const data = { kind: 'counts' as const, labels: ['a', 'b'], reference: [1, 2], current: [2, 1] };
	const { blocks } = detectorBlocks(sampleInput({ data, edges: [] }), code);
	expect(blocks).toHaveLength(5);
	expect(blocks.join('\n')).not.toMatch(/ks|mann|wasserstein|classifier/);
});

it('detectorBlocks(input) says when no detector reads the bins', () => {
	const detectors = [{ id: 'ks' as const, statistic: 1, pValue: 1, threshold: 1 }];
	expect(detectorBlocks(sampleInput({ detectors }), code).readsBins).toBe(false);
});
