import { expect, it } from 'vitest';
import { meanInterval } from '../../../../../src/lib/simulation/retraining/study/mean-interval.ts';

it('is Student’s, as R and SciPy give it', () => {
	// R: t.test(c(1, 2, 4, 9))$conf.int
	const { mean, low, high } = meanInterval(Float64Array.of(1, 2, 4, 9));
	expect([mean, low, high].map((value) => value.toFixed(6))).toEqual([
		'4.000000',
		'-1.663205',
		'9.663205'
	]);
});

it('knows nothing of one world alone', () => {
	expect(meanInterval(Float64Array.of(5))).toEqual({ mean: 5, low: -Infinity, high: Infinity });
});
