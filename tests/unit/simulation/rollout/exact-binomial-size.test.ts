import { expect, test } from 'vitest';
import {
	exactBinomialSize,
	type ExactSizeOptions
} from '../../../../src/lib/simulation/rollout/exact-binomial-size.ts';
import { binomial } from '../../../../src/lib/stats/index.ts';
import { goldenCases } from './golden-cases.ts';

goldenCases<ExactSizeOptions>('exactBinomialSize', (options) => ({
	...exactBinomialSize(options)
}));

const reaches = ({ p0, p1, alpha, power }: ExactSizeOptions, n: number) => {
	const { sf } = binomial(n, p0);
	let k = 0;
	while (k <= n && (k === 0 ? 1 : sf(k - 1)) > alpha) k++;
	return k <= n && binomial(n, p1).sf(k - 1) >= power;
};

test.each([
	{ p0: 0.001, p1: 0.005, alpha: 0.05, power: 0.9 },
	{ p0: 0.01, p1: 0.03, alpha: 0.05, power: 0.8 },
	{ p0: 0.02, p1: 0.2, alpha: 0.01, power: 0.9 },
	{ p0: 0.001, p1: 0.01, alpha: 0.05, power: 0.9 },
	{ p0: 0.001, p1: 0.02, alpha: 0.05, power: 0.9 }
])('exactBinomialSize finds what trying every n finds: $p0 against $p1', (options) => {
	const { n, lasting } = exactBinomialSize(options);
	const tried = Array.from({ length: 2600 }, (_, i) => reaches(options, i + 1));
	expect(tried.indexOf(true) + 1).toBe(n);
	expect(tried.lastIndexOf(false) + 2).toBe(lasting);
});

test('exactBinomialSize: 0.1 % against 0.5 % holds from 1,597 requests on', () => {
	expect(exactBinomialSize({ p0: 0.001, p1: 0.005, alpha: 0.05, power: 0.9 }).lasting).toBe(1597);
});

test('exactBinomialSize asks for a rate above the allowed one', () => {
	expect(() => exactBinomialSize({ p0: 0.01, p1: 0.01, alpha: 0.05, power: 0.9 })).toThrow(
		RangeError
	);
});
