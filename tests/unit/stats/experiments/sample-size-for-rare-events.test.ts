import { expect, it } from 'vitest';
import { sampleSizeForRareEvents } from '../../../../src/lib/stats/experiments/sample-size-for-rare-events.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('sampleSizeForRareEvents({ rate }) needs 2,995 clean requests for less than 1 in 1,000', () => {
	expect(sampleSizeForRareEvents({ rate: 0.001 })).toBe(2995);
	expect(sampleSizeForRareEvents({ rate: 0.5 })).toBe(5);
});

it('sampleSizeForRareEvents({ rate }) refuses a rate of 0, and one that nobody can count to', () => {
	expect(() => sampleSizeForRareEvents({ rate: 0 })).toThrow(StatsError);
	expect(() => sampleSizeForRareEvents({ rate: 1e-300 })).toThrow(StatsError);
});
