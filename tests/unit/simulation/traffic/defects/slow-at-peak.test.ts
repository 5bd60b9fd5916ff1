import { expect, it } from 'vitest';
import { slowAtPeak } from '../../../../../src/lib/simulation/traffic/defects/slow-at-peak.ts';
import { momentWith } from './moment.ts';

it('is slow above its load alone', () => {
	const slow = slowAtPeak({ kind: 'slow-at-peak', above: 1.3, times: 4 });
	const times = (load: number) => slow.latencyTimes?.(momentWith({ load }));
	expect([times(1.3), times(1.31)]).toEqual([1, 4]);
	expect([1.3, 1.31].map((load) => slow.acts(momentWith({ load })))).toEqual([false, true]);
});
