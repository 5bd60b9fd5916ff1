import { expect, test } from 'vitest';
import { serveTokens, type ServingRun } from '../../../../src/lib/simulation/llm/serve-tokens.ts';
import { servingBill } from '../../../../src/lib/simulation/llm/serving-bill.ts';

const list = (...values: number[]) => Float64Array.from(values);
const run: ServingRun = {
	arrival: list(0, 10, 12, 14),
	first: list(1, 10.5, 14, 14.5),
	finish: list(2, 11.5, 15, 24.4),
	tokens: list(11, 11, 11, 100),
	evictions: [],
	held: list(0, 0, 0, 0),
	used: list(0, 0, 0, 0),
	running: list(0, 0, 0, 0),
	waiting: list(0, 0, 0, 0),
	written: list(10, 20, 60, 100)
};
const goal = { firstToken: 1, perToken: 0.11, pricePerHour: 3.6, from: 10, to: 20 };

test('servingBill counts who came in time, and who was served as promised', () => {
	const bill = servingBill(run, goal);
	expect(bill.requests).toBe(3);
	// The second waits too long for its first token.
	expect(bill.kept).toBeCloseTo(2 / 3, 12);
	expect(bill.firstToken.p50).toBeCloseTo(0.5, 12);
	expect(bill.perToken.p50).toBeCloseTo(0.1, 12);
});

test('servingBill: a card at 0.001 a second, so many tokens a second, a million tokens', () => {
	const bill = servingBill(run, goal);
	expect(bill.throughput).toBeCloseTo((100 - 20) / 10, 12);
	expect(bill.costOfAll).toBeCloseTo((0.001 * 1e6) / 8, 9);
	expect(bill.costOfKept).toBeCloseTo(((0.001 * 1e6) / 8) * (122 / 111), 9);
});

test('servingBill: no promise kept, no price', () => {
	expect(servingBill(run, { ...goal, firstToken: 0 }).costOfKept).toBe(Infinity);
});

test('servingBill: with room to spare what is written is what is asked for, at one price', () => {
	const idle = serveTokens({
		seed: 2,
		arrivalRate: 5,
		seconds: 2000,
		promptTokens: 100,
		outputTokens: 200,
		capacity: 1e6,
		promptsPerStep: 8192,
		step: { weights: 0.005, perCachedToken: 0, perPromptToken: 0 }
	});
	const bill = servingBill(idle, { ...goal, firstToken: 1, perToken: 1, from: 20, to: 2000 });
	expect(bill.kept).toBe(1);
	// 5 requests a second of 200.5 tokens, a little rounded up; some 10,000 of them.
	expect(Math.abs(bill.throughput / 1002.5 - 1)).toBeLessThan(0.05);
	expect(bill.costOfKept / bill.costOfAll).toBeCloseTo(1, 2);
});
