import { expect, it } from 'vitest';
import { quality } from '../../../../../src/lib/simulation/traffic/defects/quality.ts';
import { momentWith } from './moment.ts';

it('takes its share of conversions from live answers', () => {
	const worse = quality({ kind: 'quality', loss: 0.25 });
	expect(worse.conversionTimes?.(3)).toBe(0.75);
	expect(worse.acts(momentWith())).toBe(true);
	expect(worse.acts(momentWith({ share: 0, mirrored: 1 }))).toBe(false);
});
