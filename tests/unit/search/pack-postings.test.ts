import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	packPostings,
	unpackPostings,
	type Postings
} from '../../../src/lib/search/pack-postings.ts';

it('packPostings(postings) writes gaps between entries, and how often', () => {
	const postings: Postings = [
		['psi', { 0: { 2: 1, 38: 1 }, 2: { 2: 3 } }],
		['ks', { 2: { 0: 2 } }]
	];
	expect(packPostings(postings)).toBe('psi\t03.10.\t23B\nks\t21A');
});

it('unpackPostings(packed) reads what was packed, up to 27 times a word', () => {
	const counts = fc.dictionary(fc.nat({ max: 2000 }).map(String), fc.integer({ min: 1, max: 27 }), {
		minKeys: 1
	});
	const fields = fc.dictionary(fc.constantFrom('0', '1', '2'), counts, { minKeys: 1 });
	const words = fc.stringMatching(/^[a-z0-9.%ü-]{1,12}$/);
	const postings = fc.uniqueArray(fc.tuple(words, fields), { selector: ([word]) => word });
	fc.assert(
		fc.property(postings, (some) => {
			expect(unpackPostings(packPostings(some))).toEqual(some.map(([w, f]) => [w, { ...f }]));
		})
	);
	expect(unpackPostings(packPostings([['a', { 0: { 0: 99 } }]]))).toEqual([
		['a', { 0: { 0: 27 } }]
	]);
});
