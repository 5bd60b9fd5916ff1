import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedWindow } from '../../../../../src/lib/simulation/drift/stream/sorted-window.ts';

test('stays what sorting would make of it, ties and all', () => {
	const small = fc.integer({ min: -4, max: 4 });
	fc.assert(
		fc.property(fc.array(small, { minLength: 3, maxLength: 60 }), (values) => {
			const size = Math.ceil(values.length / 3);
			const window = sortedWindow(Float64Array.from(values.slice(0, size)));
			for (let end = size; end < values.length; end++) {
				window.replace(values[end - size] as number, values[end] as number);
				const fresh = Float64Array.from(values.slice(end - size + 1, end + 1)).sort();
				expect(window.sorted).toEqual(fresh);
			}
		}),
		{ seed: 5, numRuns: 100 }
	);
});
