import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { RankerSession } from '../../../../../src/lib/simulation/experiment/interleave/ranker-session.ts';
import { someRankers } from './some-rankers.ts';

const { world } = someRankers;
const users = 20_000;

function meanClicks(change: Partial<typeof world>, noise: number): number {
	const session = new RankerSession({ ...world, ...change }, createRng('clicks'));
	let clicks = 0;
	for (let user = 0; user < users; user++) clicks += session.clicksWith(noise);
	return clicks / users;
}

it('RankerSession: where all is relevant, clicks follow from looking alone', () => {
	let looked = 0;
	for (let place = 0, chance = 1; place < 6; place++, chance *= 0.8) looked += chance;
	expect(meanClicks({ relevant: 1 }, 1)).toBeCloseTo(2 * 0.4 * looked, 1);
});

it('RankerSession: a ranker that errs less is clicked more', () => {
	expect(meanClicks({}, 0.2)).toBeGreaterThan(meanClicks({}, 2) + 0.1);
});

it('RankerSession: the same lists balance out exactly', () => {
	const session = new RankerSession({ ...world, noiseA: 0, noiseB: 0 }, createRng(1));
	for (let user = 0; user < 100; user++) expect(session.preference('balanced')).toBe(0);
});
