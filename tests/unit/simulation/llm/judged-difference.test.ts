import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { judgedDifference } from '../../../../src/lib/simulation/llm/judged-difference.ts';
import { judgedRate } from '../../../../src/lib/simulation/llm/judged-rate.ts';

const judge = { sensitivity: 0.9, specificity: 0.8 };
const still = { truth: 0.7, change: 0, judge, flattery: 0.15, judged: 2000, labels: 200 };

test('judgedDifference: flattery passes as many more as there are bad answers', () => {
	const found = judgedDifference(still);
	expect(found.judge.difference).toBeCloseTo(0.15 * 0.3, 12);
	expect(found.judge.interval[0]).toBeGreaterThan(0);
});

test('judgedDifference: labels of the old version make a fake improvement larger', () => {
	const { judge: word, oldLabels } = judgedDifference(still);
	expect(oldLabels.difference).toBeCloseTo(word.difference / (0.9 + 0.8 - 1), 12);
});

test('judgedDifference: labels of each version, and people alone, are right on average', () => {
	for (const change of [-0.05, 0, 0.08]) {
		const { ownLabels, people } = judgedDifference({ ...still, change });
		expect(ownLabels.difference).toBeCloseTo(change, 12);
		expect(people.difference).toBeCloseTo(change, 12);
	}
});

test('judgedDifference: correcting a mediocre judge is worth less than its labels, a good one more', () => {
	const width = ({ interval: [lower, upper] }: { interval: readonly [number, number] }) =>
		upper - lower;
	const mediocre = judgedDifference(still);
	expect(width(mediocre.ownLabels)).toBeGreaterThan(width(mediocre.people));
	const sharp = { sensitivity: 0.97, specificity: 0.95 };
	const good = judgedDifference({ ...still, judge: sharp, flattery: 0 });
	expect(width(good.ownLabels)).toBeLessThan(0.7 * width(good.people));
});

test('judgedDifference: without flattery all four agree', () => {
	const { judge: word, oldLabels, ownLabels } = judgedDifference({ ...still, flattery: 0 });
	expect(word.difference).toBe(0);
	expect(oldLabels.difference).toBe(0);
	expect(ownLabels.difference).toBeCloseTo(0, 12);
});

test('judgedDifference: the shared correction spreads as a simulation of it does', () => {
	const rng = createRng('shared');
	const after = judgedRate(0.75, judge);
	const before = judgedRate(0.7, judge);
	const drawn = Array.from({ length: 4000 }, () => {
		const se = rng.binomial(140, 0.9) / 140;
		const sp = rng.binomial(60, 0.8) / 60;
		return (rng.binomial(2000, after) - rng.binomial(2000, before)) / 2000 / (se + sp - 1);
	}).sort((one, other) => one - other);
	const { oldLabels } = judgedDifference({ ...still, change: 0.05, flattery: 0 });
	expect(oldLabels.interval[0]).toBeCloseTo(drawn[100] ?? 0, 2);
	expect(oldLabels.interval[1]).toBeCloseTo(drawn[3900] ?? 0, 2);
});
