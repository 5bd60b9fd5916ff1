import { expect, test } from 'vitest';
import { worldFragment } from '../../../../../src/lib/labs/retraining/figures/lab-link.ts';
import { worldLink } from '../../../../../src/lib/labs/retraining/one/fields.ts';

test('worldFragment opens the lab on its world of everything, labels as late as in the figure', () => {
	for (const delay of [0, 14, 60, 90]) {
		const read = worldLink.read(worldFragment(delay), undefined);
		expect(read?.problems).toEqual([]);
		expect(read?.state).toMatchObject({
			kind: 'mixed',
			policy: 'drop-relative',
			delay
		});
	}
});
