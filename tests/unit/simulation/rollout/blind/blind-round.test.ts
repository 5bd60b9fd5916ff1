import { expect, test } from 'vitest';
import {
	blindRound,
	checkRelease,
	isSound
} from '../../../../../src/lib/simulation/rollout/index.ts';
import type { BlindKind } from '../../../../../src/lib/simulation/rollout/index.ts';
import { runs } from '../../../../counts.ts';

const kinds: readonly BlindKind[] = ['mixed', 'easy', 'quiet', 'latency'];
const draws = runs(2000);

/** How often each fault, or none, is drawn. */
function shares(kind: BlindKind): Map<string, number> {
	const found = new Map<string, number>();
	for (let i = 0; i < draws; i++) {
		const { world } = blindRound(1 + Math.floor(i / 10), 1 + (i % 10), kind);
		const name = world.defects[0]?.kind ?? 'none';
		found.set(name, (found.get(name) ?? 0) + 1 / draws);
	}
	return found;
}

const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / draws);

test('half are sound, a third of these with a cold cache; the faults are as likely as each other', () => {
	const found = shares('mixed');
	const faults = [
		'segment-crash',
		'leak',
		'slow-at-peak',
		'slow-tail',
		'quality',
		'skewed-feature'
	];
	const expected = {
		none: 1 / 3,
		'cold-cache': 1 / 6,
		...Object.fromEntries(faults.map((f) => [f, 1 / 12]))
	};
	expect([...found.keys()].sort()).toEqual(Object.keys(expected).sort());
	for (const [name, share] of Object.entries(expected)) {
		expect(Math.abs((found.get(name) ?? 0) - share)).toBeLessThan(near(share));
	}
});

test('slow answers only: two faults, a quarter each', () => {
	const found = shares('latency');
	expect(found.size).toBe(4);
	for (const name of ['slow-at-peak', 'slow-tail']) {
		expect(Math.abs((found.get(name) ?? 0) - 1 / 4)).toBeLessThan(near(1 / 4));
	}
});

test('every release can run, and at most one fault is in it', () => {
	for (const kind of kinds) {
		for (let seed = 1; seed <= runs(100); seed++) {
			const release = blindRound(seed, 1 + (seed % 10), kind);
			expect(checkRelease(release, true)).toEqual([]);
			expect(release.world.defects.length).toBeLessThan(2);
			const total = release.world.segments.reduce((sum, { share }) => sum + share, 0);
			expect(total).toBeCloseTo(1, 12);
			if (release.world.defects.length === 0) expect(isSound(release.world)).toBe(true);
		}
	}
});

test('the same seed gives the same rounds, another one others', () => {
	expect(blindRound(5, 3)).toEqual(blindRound(5, 3));
	expect(blindRound(5, 3)).not.toEqual(blindRound(6, 3));
	expect(blindRound(5, 3)).not.toEqual(blindRound(5, 4));
	expect(blindRound(5, 3)).not.toEqual(blindRound(5, 3, 'quiet'));
});

test('a small service has two to eight requests a second, larger faults are larger', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { perSecond } = blindRound(seed, 1, 'quiet').world.traffic;
		expect(perSecond).toBeGreaterThanOrEqual(2);
		expect(perSecond).toBeLessThanOrEqual(8);
		const [defect] = blindRound(seed, 1, 'easy').world.defects;
		if (defect?.kind === 'slow-tail') expect(defect.times).toBeGreaterThan(2.1);
	}
});
