import { expect, it } from 'vitest';
import { binSharesAt } from '../../../../../src/lib/simulation/drift/how-often/bin-shares-at.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';

it('bins a blend at the quantiles of the reference', () => {
	const reference = normal(0, 1);
	const current = [
		{ weight: 0.75, part: reference },
		{ weight: 0.25, part: normal(9, 1) }
	];
	const shares = binSharesAt({ reference, current, bins: 4 });
	expect(shares.reference).toEqual([0.25, 0.25, 0.25, 0.25]);
	const rounded = shares.current.map((share) => Number(share.toFixed(6)));
	expect(rounded).toEqual([0.1875, 0.1875, 0.1875, 0.4375]);
});
