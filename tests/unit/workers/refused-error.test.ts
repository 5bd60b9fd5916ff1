import { expect, it } from 'vitest';
import { createJob as createRead } from '../../../src/lib/workers/jobs/experiment-read.ts';
import { createJob as createTally } from '../../../src/lib/workers/jobs/experiment-rows.ts';
import { asRefused, RefusedError } from '../../../src/lib/workers/refused-error.ts';
import { toFault } from '../../../src/lib/workers/to-fault.ts';
import { runToEnd } from '../../../src/lib/stats/index.ts';
import { shares, someSettings, yes } from '../simulation/experiment/reading/some-result.ts';

function faultOf(work: () => unknown) {
	try {
		work();
	} catch (error) {
		return toFault(error);
	}
	throw new Error('nothing was thrown');
}

it('asRefused: a sentence of a pure room reaches the reader, a lack of memory stays one', () => {
	expect(toFault(asRefused(new RangeError('Give it a name.'))).sentence).toBe('Give it a name.');
	const memory = new RangeError('Array buffer allocation failed');
	expect(asRefused(memory)).toBe(memory);
	expect(asRefused('text')).toBe('text');
	expect(new RefusedError('x').code).toBe('refused');
});

it('counts above n and wrong columns come through as their sentence', () => {
	const result = shares([yes('Control', 10, 3), yes('New', 10, 12)]);
	const read = createRead();
	expect(faultOf(() => read({ result, settings: someSettings })).sentence).toBe(
		'New has more who said yes than users.'
	);
	const facts = { rows: 2, missing: 0, distinct: 2, distinctIsFloor: false, examples: [] };
	const question = {
		table: {
			rows: 2,
			columns: [
				{
					...{ ...facts, name: 'arm', kind: 'category' as const, labels: ['a', 'b'] },
					codes: Int32Array.of(0, 1)
				},
				{ ...facts, name: 'y', kind: 'number' as const, values: Float64Array.of(0, 1) }
			],
			warnings: []
		},
		...{ arm: 'arm', control: 'c', metric: 'y' }
	};
	expect(faultOf(() => runToEnd(createTally()(question))).sentence).toBe(
		'Say which arm is the control.'
	);
});
