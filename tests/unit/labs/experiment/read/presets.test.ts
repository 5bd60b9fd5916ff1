import { expect, test } from 'vitest';
import found from '../../../../../content/presets/experiment-read.json';
import { firstRead, readNow } from '../../../../../src/lib/labs/experiment/read/first.ts';
import { trendEnds } from '../../../../../src/lib/labs/experiment/read/drawing.ts';
import { fitsLink, readLink } from '../../../../../src/lib/labs/experiment/read/link.ts';
import { verdict } from '../../../../../src/lib/labs/experiment/read/words.ts';

/** A preset as the page reads it. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = readLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const shown = readNow(read.state);
	const [first] = shown.reading.comparisons;
	if (!first) throw new Error('nothing compared');
	const points = (effect: number) => Number((100 * effect).toPrecision(3));
	return { ...shown, first, points, said: verdict(shown), teaches: preset.teaches };
}

test('there are eight, and the lab writes their links as they are', () => {
	const { presets, shown } = firstRead();
	expect(presets).toHaveLength(8);
	expect(presets.every(({ teaches }) => teaches.length > 100)).toBe(true);
	expect(readLink.write(shown.state)).toBe(presets[0]?.link);
	expect(fitsLink(shown.state)).toBe(true);
});

test('unclear: p = 0.16, −0.245 to 1.44 points, 91.8 %, 161 against 6,130', () => {
	const { first, points, reading, said } = open('unclear');
	expect(first.decides.pValue).toBeCloseTo(0.164, 3);
	expect(first.decides.interval.map(points)).toEqual([-0.245, 1.44]);
	expect(first.bayes.probabilityBetter).toBeCloseTo(0.918, 3);
	expect(reading.verdict.cost).toContain('shipping New costs 161, keeping the control 6,130.');
	expect(said).toMatchObject({ state: 'unknown' });
	expect(0.0144 / 0.005).toBeCloseTo(3, 0);
});

test('better, and not worth it: p = 0.0012, 0.0393 to 0.161 points', () => {
	const { first, points, reading } = open('too-small');
	expect(reading.verdict.kind).toBe('better-but-small');
	expect(first.decides.pValue).toBeCloseTo(0.0012, 4);
	expect(first.decides.interval.map(points)).toEqual([0.0393, 0.161]);
});

test('two in a thousand at ten million: a tiny p, no alarm', () => {
	const { reading, first, points, state } = open('two-in-a-thousand');
	const [control, other] = state.arms;
	expect(reading.split.state).toBe('tiny');
	expect(reading.split.pValue).toBeCloseTo(2.5e-10, 11);
	expect(Math.abs(reading.split.off)).toBeCloseTo(0.002, 12);
	expect(reading.verdict.kind).toBe('better');
	expect(points(first.decides.difference)).toBe(0.4);
	expect(first.decides.interval.map(points)).toEqual([0.362, 0.438]);
	// The 10,000 whom New is short of its designed size: all of them bought, or none.
	const [n, yes] = [other!.n, other!.value];
	expect(5_000_000 - n).toBe(10_000);
	const moved = [(yes + 10_000) / 5_000_000, yes / 5_000_000].map((rate) => rate - yes / n);
	expect(Math.max(...moved.map(Math.abs))).toBeLessThan(0.0018);
	expect(Math.max(...moved.map(Math.abs))).toBeGreaterThan(0.00175);
	expect(control!.n).toBe(5_010_000);
});

test('the split is broken: p = 2 × 10⁻⁹, 6 % too large, and 0.010 for nothing', () => {
	const { reading, first, said } = open('mismatch');
	expect(reading.split).toMatchObject({ state: 'mismatch', arm: 'Control' });
	expect(reading.split.pValue).toBeCloseTo(2e-9, 10);
	expect(reading.split.off).toBeCloseTo(0.06, 12);
	expect(first.decides.pValue).toBeCloseTo(0.01, 3);
	expect(first.name).toBe('New');
	expect(said).toMatchObject({
		state: 'alarm',
		verdict: 'Do not read this result: the split is broken.'
	});
});

test('forty users a side: z says 0.048, Fisher 0.11 and decides', () => {
	const { first, points } = open('fisher');
	expect(first.test).toBe('fisher');
	expect(first.plain.pValue).toBeCloseTo(0.048, 3);
	expect(first.fisherP).toBeCloseTo(0.11, 2);
	expect(first.decides.pValue).toBe(first.fisherP);
	expect(first.decides.interval.map(points)).toEqual([-0.569, 26.7]);
	expect((1 + 6) / 2).toBe(3.5);
});

test('twelve segments of luck: 46 %, Austria 0.047 and 0.56, among themselves 0.14', () => {
	const { reading, first, points } = open('twelve-segments');
	const { rows, byLuck, differ } = reading.segments!;
	const rang = rows.filter(({ estimate }) => estimate.pValue < 0.05);
	expect(rows).toHaveLength(12);
	expect(rang.map(({ segment }) => segment)).toEqual(['Austria']);
	expect(points(rang[0]!.estimate.difference)).toBe(1.57);
	expect(rang[0]!.estimate.pValue).toBeCloseTo(0.047, 3);
	expect(rang[0]!.corrected).toBeCloseTo(0.56, 2);
	expect(byLuck).toBeCloseTo(0.46, 2);
	expect(differ).toBeCloseTo(0.14, 2);
	expect(first.decides.pValue).toBeCloseTo(0.96, 2);
});

test('a novelty that fades: 2.45 points, then 0.52; 0.218 a day, ends at 0.02', () => {
	const { reading, first, points, state, said } = open('novelty');
	const week = (from: number) => {
		const sums = [0, 1].map((arm) => {
			const days = state.days.slice(from, from + 7).map(({ arms }) => arms[arm]!);
			return (
				days.reduce((sum, { value }) => sum + value, 0) / days.reduce((sum, { n }) => sum + n, 0)
			);
		});
		return points(sums[1]! - sums[0]!);
	};
	expect([week(0), week(7)]).toEqual([2.45, 0.521]);
	expect(points(first.decides.difference)).toBe(1.48);
	expect(points(reading.novelty!.slope)).toBe(-0.218);
	expect(reading.novelty!.pValue).toBeCloseTo(0.0056, 4);
	expect(points(trendEnds(reading.novelty!)[1])).toBeCloseTo(0.02, 2);
	expect(said.rest).toBe('But it fades by the day.');
	expect(said.why).toContain('run on until it is steady');
});

test('what users did before: 49 % of the variance, 0.21 becomes 0.028', () => {
	const { first } = open('cuped');
	expect(first.test).toBe('cuped');
	expect(first.plain.pValue).toBeCloseTo(0.21, 2);
	expect(first.decides.pValue).toBeCloseTo(0.028, 3);
	expect(first.cuped?.varianceReduction).toBeCloseTo(0.49, 2);
	expect(first.plain.interval.map((end) => Number(end.toPrecision(3)))).toEqual([-0.503, 2.3]);
	expect(first.decides.interval.map((end) => Number(end.toPrecision(3)))).toEqual([0.122, 2.13]);
	expect(first.decides.difference).toBeCloseTo(1.12, 2);
	expect(1 / (1 - 0.49)).toBeCloseTo(2, 1);
});
