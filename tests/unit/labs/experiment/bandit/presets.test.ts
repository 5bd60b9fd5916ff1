import { expect, test, vi } from 'vitest';
import found from '../../../../../content/presets/experiment-bandit.json';
import { formatFixed, formatPercent } from '../../../../../src/lib/components/charts/format.ts';
import { banditNow, firstBandit } from '../../../../../src/lib/labs/experiment/bandit/first.ts';
import { banditLink } from '../../../../../src/lib/labs/experiment/bandit/link.ts';
import { policyIn } from '../../../../../src/lib/labs/experiment/bandit/pick.ts';
import type { PolicyId } from '../../../../../src/lib/labs/experiment/bandit/state.ts';
import { missedWords, verdict } from '../../../../../src/lib/labs/experiment/bandit/words.ts';
import { planExperiment } from '../../../../../src/lib/simulation/experiment/index.ts';

/** The texts are of 1,000 runs, which `npm run test:deep` makes; the usual run sees that it points there. */
const isDeep = process.env.DEEP === '1';
const runs = isDeep ? 1000 : 24;
if (isDeep) vi.setConfig({ testTimeout: 400_000 });

/** A preset as the page runs it, and whether its text says what came out. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = banditLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const reading = banditNow(read.state, runs);
	const says = (words: string) => {
		if (isDeep) expect(preset.teaches).toContain(words.replaceAll('\u00a0', ' '));
	};
	const policy = (which: PolicyId) => policyIn(reading, which);
	/** Purchases lost: in the text, and in the usual run not far from it. */
	const loses = (which: PolicyId, lost: number) => {
		const { regret, regretError } = policy(which);
		says(missedWords(regret));
		expect(Math.abs(regret - lost)).toBeLessThan(5 * regretError + 0.6);
	};
	const off = (which: PolicyId, arm: number) =>
		says(`${formatFixed(Math.abs(100 * policy(which).arms[arm]!.bias), 2)} points`);
	const holds = (which: PolicyId, arm: number) =>
		says(formatPercent(policy(which).arms[arm]!.coverage));
	const atEnd = (which: PolicyId, arm: number) =>
		says(formatPercent(policy(which).shares.at(-1)![arm]!));
	return { reading, policy, says, loses, off, holds, atEnd, said: verdict(reading) };
}

test('there are eight, and the lab writes their links as they are', () => {
	const { presets, reading } = firstBandit();
	expect(presets).toHaveLength(8);
	expect(presets.every(({ teaches }) => teaches.length > 100)).toBe(true);
	expect(banditLink.write(reading.state)).toBe(presets[0]?.link);
	expect(reading.runs).toBe(100);
	expect(verdict(reading).verdict).toMatch(/^Thompson sampling lost least: \d\d purchases/);
});

test('ten thousand users: 300, 207, 86, 55, and C 1.05 points too low', () => {
	const { policy, says, loses, off } = open('usual');
	loses('split', 300);
	loses('ucb1', 207);
	loses('epsilon', 86);
	loses('thompson', 55);
	off('thompson', 2);
	const { share } = policy('thompson').arms[0]!;
	says(formatPercent(share, 1));
	says(`${formatFixed(Math.sqrt(0.25 / share), 1)} times as wide`);
});

test('a swap: 219, 226, 269; 27 % still meet D; A’s interval holds in 46 and 95 %', () => {
	const { loses, holds, atEnd, said } = open('swap');
	loses('thompson', 219);
	loses('ucb1', 226);
	loses('epsilon', 269);
	atEnd('thompson', 3);
	holds('thompson', 0);
	holds('split', 0);
	expect(said.state).toBe('alarm');
	expect(said.rest).toContain('holds the truth in');
});

test('a slide: 127 and 175; 35 and 55 % still meet D; 69 %', () => {
	const { loses, holds, atEnd } = open('slide');
	loses('thompson', 127);
	loses('split', 175);
	atEnd('thompson', 3);
	atEnd('epsilon', 3);
	holds('thompson', 0);
});

test('late answers: 174, 187, 192, and no arm off by more than 0.08', () => {
	const { loses, reading } = open('late');
	loses('ucb1', 174);
	loses('epsilon', 187);
	loses('thompson', 192);
	const offs = reading.policies.flatMap(({ arms }) => arms.map(({ bias }) => Math.abs(bias)));
	if (isDeep) expect(Math.max(...offs)).toBeLessThan(0.0008);
});

test('nothing to find: 0.72 and 0.63 too low, the pick 0.62 and 0.38 too high', () => {
	const { off, says, policy, said } = open('nothing');
	off('epsilon', 2);
	says(`Thompson ${formatFixed(-100 * policy('thompson').arms[2]!.bias, 2)}`);
	says(`by ${formatFixed(100 * policy('split').pickedBias, 2)} points with the split`);
	says(`by ${formatFixed(100 * policy('thompson').pickedBias, 2)} with Thompson`);
	expect(said.verdict).toBe('All arms pay the same: nobody loses a purchase.');
});

test('too close: looks better in 77, 75, 63 %; 57,763 users an arm', () => {
	const { loses, says, policy } = open('close');
	loses('thompson', 18);
	loses('split', 25);
	says(`${formatPercent(policy('split').pickedBest)} of runs with the split`);
	says(`${formatPercent(policy('thompson').pickedBest)} with Thompson`);
	says(`${formatPercent(policy('epsilon').pickedBest)} with epsilon-greedy`);
	const { answer } = planExperiment({
		...{ metric: 'proportion', baseline: 0.1, sd: 1, mde: 0.005, relative: false },
		...{ alpha: 0.05, power: 0.8, sides: 2, arms: 2, ratio: 1, correction: 'none' },
		...{ clusterSize: 1, icc: 0, correlation: 0, compliance: 1 },
		traffic: { daily: 5000, share: 1, regulars: 0, visitChance: 0.3 }
	});
	expect(answer?.normal.perArm[0]).toBe(57_763);
});

test('never explore: 14 %, half of the runs lose 500, 404 on average', () => {
	const { loses, says, policy } = open('greedy');
	loses('epsilon', 404);
	says(`D looks best in ${formatPercent(policy('epsilon').pickedBest)}`);
	says(`${formatFixed(-100 * policy('epsilon').arms[3]!.bias, 2)} points too low`);
	if (isDeep) expect(policy('epsilon').regretQuantiles[1]).toBeCloseTo(500, 0);
});

test('one arm far ahead: 25, 167, 200, 1,775', () => {
	const { loses, off, says, policy } = open('far');
	loses('thompson', 25);
	loses('ucb1', 167);
	loses('epsilon', 200);
	loses('split', 1775);
	off('thompson', 2);
	says(formatPercent(policy('thompson').arms[2]!.share, 1));
});
