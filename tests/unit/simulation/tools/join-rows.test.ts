import { expect, it } from 'vitest';
import {
	correctedGap,
	honestGap,
	joinRows,
	knownGap,
	laterGap
} from '../../../../src/lib/simulation/tools/join-rows.ts';
import { normal } from '../../../../src/lib/stats/index.ts';

const { cdf } = normal(0, 1);
/** AUC where two normal classes lie `gap` apart along a score of standard deviation `sd`. */
const auc = (gap: number, sd: number) => cdf(gap / sd / Math.SQRT2);
const offline = (joined: number) => {
	const length = Math.hypot(honestGap, joined);
	return auc(length * length, length);
};
const online = (joined: number) =>
	auc(honestGap * honestGap + joined * knownGap, Math.hypot(honestGap, joined));

it('agrees with the closed form of two normal features', () => {
	const reading = joinRows({ seed: 1, rows: 60_000 });
	for (const [join, gap] of [
		['latest', knownGap + laterGap],
		['event-time', knownGap + correctedGap],
		['created-time', knownGap]
	] as const) {
		const { offline: held, online: served } = reading(join, 1);
		expect(Math.abs(held - offline(gap))).toBeLessThan(0.01);
		expect(Math.abs(served - online(gap))).toBeLessThan(0.01);
	}
});

it('without corrections the event time is as good as the time of writing', () => {
	const reading = joinRows({ seed: 2, rows: 4000 });
	expect(reading('event-time', 0)).toEqual(reading('created-time', 0));
});

it('a leak gains offline and loses online, at every share of corrections', () => {
	const reading = joinRows({ seed: 3, rows: 30_000 });
	const clean = reading('created-time', 0);
	for (const corrected of [0.2, 0.5, 1]) {
		for (const join of ['latest', 'event-time'] as const) {
			const leaky = reading(join, corrected);
			expect(leaky.offline).toBeGreaterThan(clean.offline);
			expect(leaky.online).toBeLessThan(clean.online + 0.005);
			expect(leaky.weight).toBeGreaterThan(clean.weight);
		}
	}
});
