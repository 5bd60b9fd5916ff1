import { expect, it } from 'vitest';
import { fivePoints, fourFifths } from '../../../../src/lib/stats/metrics/metric-thresholds.ts';

it('thresholds are those of the sheet and of the 80 % rule', () => {
	expect(fivePoints).toMatchObject({ kind: 'fall', default: 0.05 });
	expect(fourFifths).toMatchObject({ kind: 'below', default: 0.8 });
});
