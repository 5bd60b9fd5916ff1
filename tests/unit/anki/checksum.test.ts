import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checksum } from '../../../src/lib/anki/checksum.ts';

it('checksum(text) is what node:crypto says, at every length around a block and beyond ASCII', () => {
	const texts = [
		'',
		'abc',
		'PSI – äöü 漢字 🙂',
		...[54, 55, 56, 63, 64, 65, 200].map((n) => 'x'.repeat(n))
	];
	for (const text of texts) {
		const hash = createHash('sha1').update(text).digest('hex');
		expect(checksum(text), text).toBe(parseInt(hash.slice(0, 8), 16));
	}
});
