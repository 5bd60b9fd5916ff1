import { expect, it } from 'vitest';
import {
	fivePercent,
	klTenth,
	oneTenth,
	quarter,
	sixTenths
} from '../../../../../src/lib/stats/drift/registry/thresholds.ts';

it('thresholds are those of the sheet and of Evidently', () => {
	expect(fivePercent).toMatchObject({ kind: 'p-below', default: 0.05 });
	expect(oneTenth).toMatchObject({ kind: 'above', default: 0.1 });
	expect(klTenth.default).toBe(0.1);
	expect(quarter.default).toBe(0.25);
	expect(sixTenths.default).toBe(0.6);
});
