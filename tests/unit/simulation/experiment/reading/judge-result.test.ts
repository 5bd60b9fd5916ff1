import { expect, it } from 'vitest';
import { readResult } from '../../../../../src/lib/simulation/experiment/reading/read-result.ts';
import { judgeResult } from '../../../../../src/lib/simulation/experiment/reading/judge-result.ts';
import { shares, someSettings, yes } from './some-result.ts';

const verdict = (nA: number, a: number, nB: number, b: number, change = {}) => {
	const result = shares([yes('Control', nA, a), yes('New', nB, b)]);
	return readResult(result, { ...someSettings, ...change }).verdict;
};

it.each([
	['broken', 5300, 530, 4700, 520],
	['better', 10_000, 1000, 10_000, 1150],
	['better-but-small', 1_000_000, 100_000, 1_000_000, 102_000],
	['worse', 10_000, 1150, 10_000, 1000],
	['alike', 1_000_000, 100_000, 1_000_000, 100_100],
	['unclear', 1000, 100, 1000, 110]
] as const)('judgeResult: %s', (kind, nA, a, nB, b) => {
	const found = verdict(nA, a, nB, b);
	expect(found.kind).toBe(kind);
	expect(found.text).toMatch(/\.$/);
});

it('judgeResult: less may be better', () => {
	const found = verdict(10_000, 1150, 10_000, 1000, { higherIsBetter: false });
	expect(found.kind).toBe('better');
	expect(found.cost).toContain('too many who say yes');
});

it('judgeResult: says what a mistake costs, unless nothing can be priced', () => {
	expect(verdict(10_000, 1000, 10_000, 1010).cost).toMatch(
		/^Over 1,000,000 users, weighed by the chance of being wrong, in users who would have said yes: shipping New costs .*\.$/
	);
	expect(verdict(5300, 530, 4700, 520).cost).toContain('Nothing here can be priced');
});

it('judgeResult: speaks of the best variant', () => {
	const arms = [yes('Control', 9000, 900), yes('One', 9000, 950), yes('Two', 9000, 1100)];
	const reading = readResult(shares(arms), someSettings);
	expect(judgeResult(shares(arms), reading, someSettings).arm).toBe('Two');
});

it('judgeResult: what fades is waited for before it is shipped', () => {
	const result = shares([yes('Control', 10_000, 1000), yes('New', 10_000, 1150)]);
	const reading = readResult(result, someSettings);
	expect(reading.verdict.text).toContain('Ship it');
	const novelty = { days: [], slope: -0.001, pValue: 0.01, state: 'fading', text: '' } as const;
	const { text } = judgeResult(result, { ...reading, novelty }, someSettings);
	expect(text).toContain('But the effect fades');
	expect(text).not.toContain('Ship it');
});

it('judgeResult: less than one user is not written out', () => {
	expect(verdict(1_000_000, 100_000, 1_000_000, 110_000).cost).toContain('costs fewer than one,');
});
