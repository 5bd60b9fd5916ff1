import { expect, it } from 'vitest';
import {
	readDetectors,
	readSlowDetectors
} from '../../../../../src/lib/simulation/drift/live/read-detectors.ts';
import { categoricalPair, continuousPair } from '../../../../../src/lib/stats/index.ts';

const rows = (from: number) => Float64Array.from({ length: 200 }, (_, index) => from + index);

it('readDetectors rings at the registry’s threshold, or at the learner’s', () => {
	const pair = continuousPair(rows(0), rows(10));
	const psi = (thresholds: Record<string, number>) =>
		readDetectors(pair, thresholds).find(({ id }) => id === 'psi');
	expect(psi({})).toMatchObject({ threshold: 0.25, ringsAt: 0.25 });
	const statistic = psi({})?.statistic ?? 0;
	expect(psi({ psi: statistic / 2 })?.rings).toBe(true);
	expect(psi({ psi: statistic * 2 })?.rings).toBe(false);
});

it('readDetectors leaves out what cannot read categories', () => {
	const ids = readDetectors(categoricalPair([5, 5], [1, 9], ['a', 'b']), {}).map(({ id }) => id);
	expect(ids).toContain('chi-square');
	expect(ids).not.toContain('ks');
});

it('readSlowDetectors yields shares on the way to its readings', () => {
	const steps = readSlowDetectors(continuousPair(rows(0), rows(100)), {});
	let step = steps.next();
	while (!step.done) {
		expect(step.value).toBeGreaterThanOrEqual(0);
		expect(step.value).toBeLessThanOrEqual(1);
		step = steps.next();
	}
	expect(step.value.map(({ id }) => id)).toEqual(['classifier-auc']);
	expect(step.value[0]?.statistic).toBeGreaterThan(0.8);
});
