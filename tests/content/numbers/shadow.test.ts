import { expect, it } from 'vitest';
import { shopDay, shopSegments } from '../../../src/lib/labs/rollout/figures/shop-segments.ts';
import { zeroErrorsUpperBound } from '../../../src/lib/simulation/rollout/index.ts';
import { countDisagreements, mirroredTraffic } from '../../../src/lib/simulation/traffic/index.ts';
import { wilsonInterval } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('shadow');
const traffic = mirroredTraffic(shopDay, shopSegments);

function giftCards(share: number) {
	const counts = countDisagreements(traffic, share)[4];
	const rows = counts?.requests ?? 0;
	const differ = (counts?.newHolds ?? 0) + (counts?.newLets ?? 0);
	const [low, high] = wilsonInterval(differ, rows);
	return { rows, share: differ / rows, points: printed(100 * (high - low)) };
}

it('a tenth mirrored: some 300 gift cards, eleven points wide; a hundredth: about 30, and 34', () => {
	const [tenth, hundredth] = [giftCards(0.1), giftCards(0.01)];
	expect(Math.round(tenth.rows / 100)).toBe(3);
	expect(tenth.points).toBe('11');
	expect(Math.round(hundredth.rows / 10)).toBe(3);
	expect(words).toContain(`it is some ${hundredth.points} points wide`);
	expect(tenth.share).toBeGreaterThan(0.45);
	expect(tenth.share).toBeLessThan(0.55);
});

it('3 % of all answers differ, and 3 % of 700,000 are 21,000', () => {
	const counts = countDisagreements(traffic, 0.1);
	const sum = (of: (one: (typeof counts)[number]) => number) =>
		counts.reduce((total, one) => total + of(one), 0);
	const differ = sum(({ newHolds, newLets }) => newHolds + newLets);
	expect(Math.round((100 * differ) / sum(({ requests }) => requests))).toBe(3);
	expect(words).toContain(`${printed(0.03 * 700_000)} changed decisions`);
});

it('3,000 quiet requests leave one in a thousand possible', () => {
	expect(zeroErrorsUpperBound(3000, 0.95)).toBeCloseTo(0.001, 5);
});
