import { expect, it } from 'vitest';
import { segmentCrash } from '../../../../../src/lib/simulation/traffic/defects/segment-crash.ts';
import { momentWith } from './moment.ts';

it('fails one segment at its own rate, and never mends it', () => {
	const crash = segmentCrash({ kind: 'segment-crash', segment: 2, errorRate: 0.4 });
	const rate = (before: number, segment: number) =>
		crash.errorRate?.(before, segment, momentWith());
	expect([rate(0.01, 2), rate(0.01, 1), rate(0.5, 2)]).toEqual([0.4, 0.01, 0.5]);
	expect(crash.acts(momentWith())).toBe(true);
});
