import { describe, expect, it } from 'vitest';
import { checkCase, type GoldenCase } from '../../../src/lib/verify/index.ts';
import { runner } from '../../../src/lib/verify/runner.ts';

const tolerance = { rel: 1e-9, abs: 0 };
const golden = (fn: string, input: unknown, expected: unknown): GoldenCase =>
	({ name: 'a case', fn, input, expected }) as GoldenCase;

const runners = {
	double: runner({ checks: ['double'], run: ({ x }: { x: number }) => x * 2 }),
	roots: runner({ checks: ['root'], each: true, run: (x: number[]) => x.map(Math.sqrt) }),
	fails: runner({
		checks: ['fails'],
		run: () => {
			throw new RangeError('no');
		}
	})
};

describe('checkCase', () => {
	it('checkCase compares what the runner works out', () => {
		const right = checkCase(golden('double', { x: 2 }, 4), { tolerance }, runners);
		expect(right).toMatchObject({ checks: ['double'], values: 1, wrong: [], largestError: 0 });
		expect(right.parts).toEqual({ double: { values: 1, largestError: 0 } });
		expect(checkCase(golden('double', { x: 2 }, 5), { tolerance }, runners).wrong).toHaveLength(1);
	});

	it('checkCase lets each export answer for its own fields', () => {
		const both = runner({
			checks: { half: ['half'], thirds: ['third*'] },
			each: true,
			run: (x: number) => ({ half: x / 2, third: x / 3, thirdOf: [x / 9, x / 27] })
		});
		const expected = { half: 3, third: 2 + 1e-12, thirdOf: [6 / 9, 6 / 27] };
		const { values, parts } = checkCase(golden('both', 6, expected), { tolerance }, { both });
		expect(values).toBe(4);
		expect(parts.half).toEqual({ values: 1, largestError: 0 });
		expect(parts.thirds?.values).toBe(3);
		expect(parts.thirds?.largestError).toBeCloseTo(5e-13, 14);
	});

	it('checkCase counts one value for each input of a vector', () => {
		expect(checkCase(golden('roots', [4, 9], [2, 3]), { tolerance }, runners).values).toBe(2);
	});

	it('checkCase takes a thrown error and an unknown kind for failures', () => {
		expect(checkCase(golden('fails', 0, 0), { tolerance }, runners).wrong[0]).toContain('no');
		expect(checkCase(golden('other', 0, 0), { tolerance }, runners).wrong[0]).toContain('other');
	});
});
