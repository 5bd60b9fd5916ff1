import { expect, test } from 'vitest';
import { fillingRate } from '../../../../src/lib/simulation/llm/filling-rate.ts';
import { serveTokens } from '../../../../src/lib/simulation/llm/serve-tokens.ts';

const options = {
	promptTokens: 500,
	outputTokens: 500,
	capacity: 100_000,
	promptsPerStep: 8192,
	step: { weights: 0.005, perCachedToken: 4e-8, perPromptToken: 1.6e-5 }
};

test('fillingRate of one place is one over the time of a request', () => {
	const step = { weights: 0.01, perCachedToken: 0, perPromptToken: 1e-4 };
	const rate = fillingRate({ ...options, step, capacity: 4000, reserve: 4000 });
	expect(rate).toBeCloseTo(1 / (500 * 0.01 + 500 * 1e-4), 12);
});

test.each([
	['pages', {}],
	['pages, equal answers', { lengths: 'fixed' as const }],
	['set aside in full', { reserve: 4000 }]
])('fillingRate, %s: below it nobody queues for long, above it the queue grows', (_, more) => {
	const rate = fillingRate({ ...options, ...more });
	const waiting = (share: number) => {
		const run = serveTokens({
			...options,
			...more,
			seed: 3,
			arrivalRate: share * rate,
			seconds: 300
		});
		return run.waiting[239] ?? 0;
	};
	expect(waiting(0.8)).toBeLessThan(10);
	expect(waiting(1.2)).toBeGreaterThan(0.1 * rate * 300);
});
