import { expect, test } from 'vitest';
import { runner, type Runners } from '../../../src/lib/verify/runner.ts';
import { verifySteps } from '../../../src/lib/verify/verify-steps.ts';

const doubling: Runners = {
	twice: runner({ checks: ['double'], run: ({ x }: { x: number }) => 2 * x }),
	all: runner({
		checks: ['double', 'list'],
		each: true,
		run: ({ x }: { x: number[] }) => x.map((value) => 2 * value)
	})
};

const golden = (fn: string, input: object, expected: unknown) => ({
	name: fn,
	fn,
	input: input as never,
	expected
});

const files = {
	doubles: {
		source: 'paper',
		tolerance: { rel: 1e-9, abs: 0 },
		cases: [
			golden('twice', { x: 2 }, 4),
			golden('all', { x: [1, 2, 3] }, [2, 5, 6]),
			golden('unknown', {}, 0)
		]
	}
};
const runners = { doubles: doubling };

function run(only?: string) {
	const steps = verifySteps({ files, runners, only });
	const shares: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { shares, results: step.value };
		shares.push(step.value);
	}
}

test('verifySteps(work) runs each case that has a runner and says how far it is', () => {
	const { shares, results } = run();
	expect(shares).toEqual([0.5, 1]);
	expect(results.map(({ fn, values, failed }) => ({ fn, values, failed }))).toEqual([
		{ fn: 'twice', values: 1, failed: 0 },
		{ fn: 'all', values: 3, failed: 1 }
	]);
	expect(results[1]?.wrong).toEqual(['1: got 4, expected 5']);
});

test('verifySteps(work) keeps to the cases of one function', () => {
	expect(run('list').results.map(({ fn }) => fn)).toEqual(['all']);
	expect(run('nothing').results).toEqual([]);
});
