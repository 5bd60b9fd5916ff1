import { expect, it } from 'vitest';
import { benchRows } from '../../../../../src/lib/labs/drift/judges/bench-rows.ts';
import { firstBench } from '../../../../../src/lib/labs/drift/judges/first-bench.ts';
import {
	because,
	benchVerdict,
	dayShareWithRange,
	limitWords,
	reasonOf
} from '../../../../../src/lib/labs/drift/judges/words.ts';

const first = firstBench();
const rows = benchRows(first.judges, first.readings, first.rates);
const row = (id: string) => {
	const found = rows.find(({ judge }) => judge.id === id);
	if (!found) throw new Error(`No judge ${id}.`);
	return found;
};
const size = { reference: 1000, current: 1000 };

it('the verdict counts the five and says whose ring means something', () => {
	const said = benchVerdict(rows, size);
	expect(said.verdict).toBe('Same data, five judges: three ring, two sleep.');
	expect(said.rest).toBe('TFDV would have rung anyway.');
	expect(said.why).toContain('Evidently rings because the Kolmogorov–Smirnov p is 0.005');
	expect(said.why).toContain('With 1,000 rows a side and nothing changed, TFDV would ring on 9');
	expect(said.state).toBe('alarm');
});

it('the verdict stands without replayed days, and when nobody rings', () => {
	const bare = benchRows(first.judges, first.readings, []);
	expect(benchVerdict(bare, size).why).not.toContain('nothing changed');
	const calm = rows.map((one) => ({ ...one, reading: { ...one.reading, rings: false } }));
	expect(benchVerdict(calm, size)).toMatchObject({
		state: 'steady',
		verdict: 'Same data, five judges: all five sleep.',
		rest: ''
	});
});

it('each reading is told with its limit, and each rule but the textbook’s with its reason', () => {
	expect(because(row('deepchecks'))).toMatch(
		/sleeps because the widest gap .* 0\.077, below 0\.2\./
	);
	expect(limitWords(row('evidently').reading)).toBe('at or below 0.05');
	expect(limitWords(row('psi-0.25').reading)).toBe('above 0.25');
	expect(rows.filter((one) => reasonOf(one) === '').map(({ judge }) => judge.id)).toEqual([
		'textbook'
	]);
});

it('a share of days is printed with its interval', () => {
	const days = 400;
	expect(dayShareWithRange(row('deepchecks').rates!.drifted, days)).toMatch(
		/^none \(below 1\.0\s%\)$/
	);
	expect(dayShareWithRange(row('tfdv').rates!.quiet, days)).toMatch(/^9\d\s% \(\d\d to \d\d\)$/);
});
