import type { Moment } from '../../../../../src/lib/simulation/traffic/defects/index.ts';

/** A version of an hour's age that answers a tenth of average traffic. */
export const momentWith = (over: Partial<Moment> = {}): Moment => ({
	ageMinutes: 60,
	load: 1,
	share: 0.1,
	mirrored: 0,
	wentBack: false,
	...over
});
