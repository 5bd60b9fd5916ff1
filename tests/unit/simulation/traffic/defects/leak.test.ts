import { expect, it } from 'vitest';
import { leak } from '../../../../../src/lib/simulation/traffic/defects/leak.ts';
import { momentWith } from './moment.ts';

it('grows with age after its hours, up to certain failure', () => {
	const leaking = leak({ kind: 'leak', errorRatePerHour: 0.02, afterHours: 6 });
	const rate = (hours: number) =>
		leaking.errorRate?.(0.01, 0, momentWith({ ageMinutes: 60 * hours }));
	expect([rate(1), rate(6), rate(8), rate(1000)]).toEqual([0.01, 0.01, 0.05, 1]);
	expect(leaking.acts(momentWith({ ageMinutes: 360 }))).toBe(false);
	expect(leaking.acts(momentWith({ ageMinutes: 361 }))).toBe(true);
	expect(leaking.acts(momentWith({ ageMinutes: 361, share: 0 }))).toBe(false);
});
