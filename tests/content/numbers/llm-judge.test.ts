import { expect, it } from 'vitest';
import { convincingFlattery, judgedDifference } from '../../../src/lib/simulation/llm/index.ts';
import {
	clopperPearsonInterval,
	cohenKappa,
	differenceInterval,
	wilsonInterval
} from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('llm-judge');
const judge = { sensitivity: 0.9, specificity: 0.8 };
const options = { truth: 0.7, change: 0, judge, flattery: 0.15, judged: 2000, labels: 200 };
const percent = (share: number) => printed(100 * share, 1);

it('a fake improvement of 4.5 points, from 1.7 to 7.3, and 6.4 once corrected with old labels', () => {
	const { judge: word, oldLabels } = judgedDifference(options);
	const [low, high] = word.interval;
	expect(words).toContain(
		`reports +${percent(word.difference)} points, with an interval from ${percent(low)} to ${percent(high)}`
	);
	expect(words).toContain(`turn +4.5 into +${percent(oldLabels.difference)} points`);
});

it('from about 9.5 points of flattery on', () => {
	expect(convincingFlattery(options, 0.3)).toBeCloseTo(0.095, 2);
});

it('200 labels a prompt know the difference to 12, 9 and 5.5 points', () => {
	const mediocre = judgedDifference(options);
	expect(words).toContain(`known to ±${printed(100 * mediocre.ownLabels.interval[1])} points`);
	expect(words).toContain(`know it to ±${printed(100 * mediocre.people.interval[1])}`);
	const sharp = { sensitivity: 0.97, specificity: 0.95 };
	const good = judgedDifference({ ...options, judge: sharp, flattery: 0 });
	expect(words).toContain(`shrinks to ±${percent(good.ownLabels.interval[1])}`);
});

it('the intervals of golden sets and win rates', () => {
	const between = ([low, high]: [number, number], joint = 'to') =>
		`from ${percent(low)} ${joint} ${percent(high)} %`;
	expect(words).toContain(`runs ${between(wilsonInterval(45, 50))}`);
	expect(words).toContain(`At 200 questions it runs ${between(wilsonInterval(180, 200))}`);
	expect(words).toContain(`at 1,000 ${between(wilsonInterval(900, 1000))}`);
	expect(words).toContain(
		`55 % wins of 200 pairs has an interval ${between(wilsonInterval(110, 200))}`
	);
	expect(words).toContain(`of 1,000, ${between(wilsonInterval(550, 1000))}`);
	const [low, high] = differenceInterval({ successesA: 42, nA: 50, successesB: 45, nB: 50 });
	expect(words).toContain(`from ${percent(low)} to +${percent(high)} points`);
});

it('agreement: 73.8 to 85.3 %, and a kappa of 0 at 82 %', () => {
	const [low, high] = clopperPearsonInterval(160, 200);
	expect(words).toContain(`${percent(low)} to ${percent(high)} % (exact)`);
	expect(cohenKappa({ tp: 162, fp: 18, fn: 18, tn: 2 })).toBe(0);
	expect(words).toContain(`agree on ${(162 + 2) / 2} %`);
});
