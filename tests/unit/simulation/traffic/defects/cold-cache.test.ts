import { expect, it } from 'vitest';
import { coldCache } from '../../../../../src/lib/simulation/traffic/defects/cold-cache.ts';
import { momentWith } from './moment.ts';

it('is slow until its minutes are over', () => {
	const cold = coldCache({ kind: 'cold-cache', times: 5, minutes: 20 });
	const times = (ageMinutes: number) => cold.latencyTimes?.(momentWith({ ageMinutes }));
	expect([times(0), times(19.9), times(20)]).toEqual([5, 5, 1]);
	expect(cold.acts(momentWith({ ageMinutes: 20 }))).toBe(false);
});
