import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/lib/random/hash-text.ts';

describe('hashText', () => {
	it('gives equal texts equal keys', () => {
		expect(hashText('drift')).toEqual(hashText('drift'));
	});
	it('tells texts apart that are nearly the same', () => {
		const texts = ['', 'a', 'b', 'aa', 'ab', 'ba', 'a\0', '\0', 'ä', 'day 1', 'day 2', 'day 11'];
		const words = texts.flatMap((text) => hashText(text).map((word) => word >>> 0));
		expect(new Set(words).size).toBe(3 * texts.length);
	});
	it('changes about half the bits for one letter', () => {
		const bits = (word: number) => (word >>> 0).toString(2).replaceAll('0', '').length;
		let changed = 0;
		for (let i = 0; i < 200; i++) {
			const [a, b, c] = hashText(`label ${i}`);
			const [d, e, f] = hashText(`label ${i + 1}`);
			changed += bits(a ^ d) + bits(b ^ e) + bits(c ^ f);
		}
		expect(changed / (200 * 96)).toBeCloseTo(0.5, 1);
	});
	it('depends on the key that the text is mixed into', () => {
		expect(hashText('a', [1, 2, 3])).not.toEqual(hashText('a', [1, 2, 4]));
	});
});
