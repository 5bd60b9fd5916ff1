import { expect, it } from 'vitest';
import { checkRankers } from '../../../../../src/lib/simulation/experiment/interleave/check-rankers.ts';
import { someRankers } from './some-rankers.ts';

it('checkRankers: what can run has no problem', () => {
	expect(checkRankers(someRankers)).toBeUndefined();
});

it.each([
	{ documents: 1 },
	{ shown: 20 },
	{ relevant: 2 },
	{ clickRelevant: -1 },
	{ stay: NaN },
	{ spread: 1.5 },
	{ queries: 0 },
	{ noiseB: -1 }
])('checkRankers refuses a world with %o in a sentence', (change) => {
	const world = { ...someRankers.world, ...change };
	expect(checkRankers({ ...someRankers, world })).toMatch(/^[A-Z].*\.$/);
});

it.each([{ sizes: [] }, { sizes: [200, 100] }, { sizes: [101] }, { experiments: 0 }, { alpha: 0 }])(
	'checkRankers refuses %o in a sentence',
	(change) => {
		expect(checkRankers({ ...someRankers, ...change })).toMatch(/^[A-Z].*\.$/);
	}
);
