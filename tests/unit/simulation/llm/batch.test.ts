import { expect, test } from 'vitest';
import { createBatch } from '../../../../src/lib/simulation/llm/batch.ts';
import type { ServingOptions } from '../../../../src/lib/simulation/llm/serve-tokens.ts';

const options: ServingOptions = {
	seed: 1,
	arrivalRate: 1,
	seconds: 1,
	promptTokens: 4,
	outputTokens: 3,
	capacity: 20,
	promptsPerStep: 100,
	step: { weights: 1, perCachedToken: 0, perPromptToken: 0 }
};

function start(tokens: number[], more: Partial<ServingOptions> = {}) {
	const times = () => new Float64Array(tokens.length).fill(-1);
	const arrival = new Float64Array(tokens.length);
	const requests = { arrival, tokens: Float64Array.from(tokens), first: times(), finish: times() };
	return { requests, batch: createBatch({ ...options, ...more }, requests) };
}

function play(batch: ReturnType<typeof createBatch>) {
	while (!batch.isDone()) batch.step();
}

test('a batch writes one token a step for each request that fits', () => {
	const { batch } = start([3, 3, 3, 3]);
	batch.step();
	// Four prompts of 4 and a token each are just 20.
	expect([batch.held, batch.running, batch.waiting, batch.written]).toEqual([20, 4, 0, 4]);
});

test('a batch without room for the next token sends the newest back', () => {
	const { batch, requests } = start([3, 3, 3, 3]);
	play(batch);
	expect(batch.evictions).toEqual([
		{ at: 1, request: 3 },
		{ at: 2, request: 2 }
	]);
	expect(requests.first[3]).toBe(1);
	expect(Array.from(requests.finish)).toEqual([3, 3, 4, 5]);
	expect([batch.held, batch.used, batch.written]).toEqual([0, 0, 12]);
});

test('a batch reads no more of prompts in a step than it may, but always one', () => {
	const { batch } = start([3, 3, 3], { promptsPerStep: 2 });
	batch.step();
	expect([batch.running, batch.waiting]).toEqual([1, 2]);
});

test('a batch that sets room aside holds it from the first step to the last', () => {
	const { batch, requests } = start([3, 3, 3], { reserve: 10 });
	batch.step();
	expect([batch.held, batch.used, batch.running, batch.waiting]).toEqual([20, 10, 2, 1]);
	play(batch);
	expect(Array.from(requests.finish)).toEqual([3, 3, 6]);
});
