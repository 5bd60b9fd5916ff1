import { expect, it } from 'vitest';
import { inlinesOf } from '../../../src/lib/anki/text-runs.ts';

it('inlinesOf(runs) nests what stands in the same marks', () => {
	const strong = { kind: 'strong' } as const;
	const em = { kind: 'em' } as const;
	const runs = [
		{ text: '  a ', path: [] },
		{ text: 'b', path: [strong] },
		{ text: 'c', path: [strong, em] },
		{ text: ' ', path: [] }
	];
	expect(inlinesOf(runs)).toEqual(['a ', { mark: 'strong', of: ['b', { mark: 'em', of: ['c'] }] }]);
	expect(inlinesOf([{ text: ' \n', path: [strong] }])).toEqual([]);
});
