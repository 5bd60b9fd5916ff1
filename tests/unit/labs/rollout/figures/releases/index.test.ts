import { expect, test } from 'vitest';
import { checklist } from '../../../../../../src/lib/labs/rollout/figures/releases/checklist.ts';
import { releases } from '../../../../../../src/lib/labs/rollout/figures/releases/index.ts';
import {
	psiNull,
	twoProportionTest,
	wilsonInterval
} from '../../../../../../src/lib/stats/index.ts';
import { zeroErrorsUpperBound } from '../../../../../../src/lib/simulation/rollout/index.ts';

const finding = (id: string, item: 'fairness' | 'canary' | 'performance' | 'data-drift') =>
	(releases.find((release) => release.id === id)?.findings[item].why ?? '').replaceAll(
		'\u00a0',
		' '
	);

test.each(releases)(
	'$title judges every item, fails two or three, and says why',
	({ findings }) => {
		expect(Object.keys(findings).sort()).toEqual(checklist.map(({ id }) => id).sort());
		const failing = Object.values(findings).filter(({ fails }) => fails);
		expect(failing.length).toBeGreaterThanOrEqual(2);
		expect(failing.length).toBeLessThanOrEqual(3);
		for (const { why } of Object.values(findings)) expect(why.length).toBeGreaterThan(5);
	}
);

test('between them the releases fail items before and after the deployment', () => {
	const failing = checklist.filter(({ id }) => releases.some(({ findings }) => findings[id].fails));
	expect(failing.length).toBeGreaterThanOrEqual(8);
	expect(new Set(failing.map(({ when }) => when)).size).toBe(2);
});

test('fraud: 41 of 64 is a gap beyond chance, and PSI 0.21 at 100 rows is not', () => {
	const [low, high] = wilsonInterval(41, 64);
	expect(finding('fraud', 'fairness')).toContain(
		`${Math.round(100 * low)} to ${Math.round(100 * high)} %`
	);
	expect(twoProportionTest(41, 64, 902, 1048).pValue).toBeLessThan(0.001);
	const quiet = psiNull({ n: 100, m: 100, bins: 10 });
	expect(quiet.mean).toBeCloseTo(0.18, 2);
	expect(quiet.critical95).toBeGreaterThan(0.21);
});

test('credit: 240 clean requests leave 1.2 %, 1,236 of 3,000 rows are known customers', () => {
	expect(zeroErrorsUpperBound(240, 0.95)).toBeCloseTo(0.0124, 4);
	expect(finding('credit', 'canary')).toContain('1.2 %');
	expect(finding('credit', 'performance')).toContain(`${Math.round((100 * 1236) / 3000)} %`);
	expect(twoProportionTest(412, 1480, 431, 1520).pValue).toBeGreaterThan(0.5);
});
