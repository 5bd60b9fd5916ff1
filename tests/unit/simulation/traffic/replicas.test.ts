import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import {
	createStretch,
	FULL,
	refusedShare,
	replicasFor
} from '../../../../src/lib/simulation/traffic/replicas.ts';
import { runs } from '../../../counts.ts';

const scaling = { target: 0.65, lagMinutes: 3, least: 2 };

it('keeps as many replicas as hold the target, at least the least, none without traffic', () => {
	expect(replicasFor(scaling, 650, 10)).toBe(100);
	expect(replicasFor(scaling, 651, 10)).toBe(101);
	expect(replicasFor(scaling, 0.1, 10)).toBe(2);
	expect(replicasFor(scaling, 0, 10)).toBe(0);
});

it('refuses what is beyond 97 % of what the replicas can', () => {
	expect(refusedShare(0.5)).toBe(0);
	expect(refusedShare(FULL)).toBe(0);
	expect(refusedShare(2)).toBeCloseTo(1 - 0.97 / 2, 12);
});

it('stretches by nothing while idle, and never beyond all bounds', () => {
	const stretch = createStretch();
	expect([stretch(0, 0), stretch(4, 0)]).toEqual([1, 1]);
	expect(stretch(1, 0.5)).toBeCloseTo(2, 10);
	expect(stretch(1, 40)).toBeCloseTo(1 / 0.03, 8);
	expect(stretch(3, 0.8)).toBe(stretch(3, 0.8));
	expect(stretch(1_000_000, 0.97)).toBeLessThan(1.03);
});

/** Mean response over mean service of a queue where customers arrive one by one. */
function simulated(servers: number, utilisation: number, customers: number): [number, number] {
	const rng = createRng(`queue ${servers} ${utilisation}`);
	const freeAt = new Float64Array(servers);
	const batches = 20;
	const means: number[] = [];
	let now = 0;
	for (let batch = 0; batch < batches; batch++) {
		let total = 0;
		for (let i = 0; i < customers; i++) {
			now += rng.exponential() / (utilisation * servers);
			let best = 0;
			for (let k = 1; k < servers; k++) if ((freeAt[k] ?? 0) < (freeAt[best] ?? 0)) best = k;
			const start = Math.max(now, freeAt[best] ?? 0);
			freeAt[best] = start + rng.exponential();
			total += (freeAt[best] ?? 0) - now;
		}
		if (batch > 0) means.push(total / customers);
	}
	const mean = means.reduce((sum, x) => sum + x, 0) / means.length;
	const variance = means.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (means.length - 1);
	return [mean, Math.sqrt(variance / means.length)];
}

it.each([
	[1, 0.5],
	[4, 0.8],
	[10, 0.9]
])('agrees with a simulated queue of %i servers at %f', (servers, utilisation) => {
	const [mean, error] = simulated(servers, utilisation, runs(50_000));
	expect(Math.abs(createStretch()(servers, utilisation) - mean)).toBeLessThan(4 * error);
});
