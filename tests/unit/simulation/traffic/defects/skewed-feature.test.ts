import { expect, it } from 'vitest';
import { skewedFeature } from '../../../../../src/lib/simulation/traffic/defects/skewed-feature.ts';
import { momentWith } from './moment.ts';

it('takes conversions from one segment', () => {
	const skewed = skewedFeature({ kind: 'skewed-feature', segment: 1, loss: 0.5 });
	expect([skewed.conversionTimes?.(0), skewed.conversionTimes?.(1)]).toEqual([1, 0.5]);
	expect(skewed.acts(momentWith({ share: 0 }))).toBe(false);
});
