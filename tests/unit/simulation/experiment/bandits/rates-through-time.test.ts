import { expect, it } from 'vitest';
import { ratesThroughTime } from '../../../../../src/lib/simulation/experiment/bandits/rates-through-time.ts';

const world = { rates: [0.1, 0.3], steps: 4, delay: 0 };

it('ratesThroughTime: arms stay, change places half way, or slide', () => {
	const of = (change: 'none' | 'swap' | 'slide') => ratesThroughTime({ ...world, change });
	expect([...of('none').rates]).toEqual([0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.1, 0.3]);
	expect([...of('swap').rates]).toEqual([0.1, 0.3, 0.1, 0.3, 0.3, 0.1, 0.3, 0.1]);
	expect([...of('swap').best]).toEqual([0.3, 0.3, 0.3, 0.3]);
	const { rates, best, means } = of('slide');
	expect(rates[2]).toBeCloseTo(0.1 + 0.2 / 3, 12);
	expect([rates[6], rates[7]]).toEqual([0.3, 0.1]);
	expect(best[1]).toBeCloseTo(0.3 - 0.2 / 3, 12);
	means.forEach((mean) => expect(mean).toBeCloseTo(0.2, 12));
});
