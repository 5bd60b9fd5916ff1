import { expect, it } from 'vitest';
import {
	bytesPerToken,
	cacheBytes,
	fullAt,
	longest,
	serve,
	type Setting
} from '../../../src/lib/labs/llm/figures/card.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('llm-serving');
const first: Setting = { promptTokens: 500, outputTokens: 500, memory: 'pages', bits: '16' };

it('a token keeps 128 KiB, 56 GB hold 427,000, or 104 requests that reserve 4,096', () => {
	expect(words).toContain(`that is ${printed(bytesPerToken(first))} bytes, or 128 KiB`);
	expect(words).toContain(`${printed(cacheBytes / 1e9)} GB are left`);
	const room = cacheBytes / bytesPerToken(first);
	expect(Math.round(room / 1000)).toBe(427);
	expect(words).toContain('for each, because an answer might get that long, 104 fit');
	expect(Math.floor(room / longest)).toBe(104);
});

it('weights take 4.8 ms, so one user gets 209 tokens a second at most', () => {
	const step = (2 * 8.03e9) / 3.35e12;
	expect(words).toContain(`needs ${printed(1000 * step, 1)} ms`);
	expect(words).toContain(`at most ${printed(1 / step)} tokens a second`);
});

it('the card is full at 24 requests a second, at 35 with a cache of 8 bits', () => {
	expect(words).toContain(`it says ${printed(fullAt(first))} requests a second`);
	expect(words).toContain(`from 24 to ${printed(fullAt({ ...first, bits: '8' }))} requests`);
});

it('24 a second keeps every promise, 28 keeps 56 %', () => {
	const [calm, over] = [serve(first, 24).bill, serve(first, 28).bill];
	expect(calm.kept).toBe(1);
	expect(words).toContain(`it keeps ${printed(100 * over.kept)} %`);
	expect(words).toContain(
		`from ${printed(1000 * calm.firstToken.p95)} ms to ${printed(over.firstToken.p95)} s`
	);
});

it('a million tokens cost 0.12, 0.063, and 1.09 on time', () => {
	const [low, full, over] = [12, 24, 36].map((rate) => serve(first, rate).bill);
	expect(words).toContain(
		`that is $${printed(low?.costOfAll ?? 0, 2)}, at 24 it is $${printed(full?.costOfAll ?? 0, 3)}`
	);
	expect(words).toContain(`At 36 it still reads $${printed(over?.costOfAll ?? 0, 3)}`);
	expect(words).toContain(`only ${printed(100 * (over?.kept ?? 0))} % of the requests are on time`);
	expect(words).toContain(`the price is $${printed(over?.costOfKept ?? 0, 2)}`);
});

it('at 4 a second a token costs seven times what it costs at 24', () => {
	const ratio = serve(first, 4).bill.costOfAll / serve(first, 24).bill.costOfAll;
	expect(Math.round(ratio)).toBe(7);
});

it('with long prompts the pace breaks before memory is full', () => {
	const setting: Setting = { ...first, promptTokens: 2000, outputTokens: 200 };
	const { bill, run } = serve(setting, 10.5);
	expect(run.evictions).toEqual([]);
	expect(bill.perToken.p95).toBeGreaterThan(0.05);
});
