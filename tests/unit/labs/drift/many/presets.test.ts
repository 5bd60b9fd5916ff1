import { expect, test } from 'vitest';
import found from '../../../../../content/presets/drift-many.json';
import { manyLink } from '../../../../../src/lib/labs/drift/many/link.ts';
import { worldOf } from '../../../../../src/lib/labs/drift/many/state.ts';
import { verdict } from '../../../../../src/lib/labs/drift/many/verdict.ts';
import { worstDay } from '../../../../../src/lib/labs/drift/many/worst-day.ts';
import {
	createManySession,
	type ManyReading
} from '../../../../../src/lib/simulation/drift/index.ts';
import { runs } from '../../../../counts.ts';

/** A preset as the page counts it, with as many days as a test can wait for. */
function open(id: string, days = runs(10_000)) {
	const preset = found.find((known) => known.id === id);
	const read = manyLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	expect(read.problems).toEqual([]);
	const steps = createManySession()({ world: worldOf(read.state), day: 0, days });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return { ...preset, reading: step.value, said: verdict(step.value, read.state.rule) };
}

const near = (value: number | undefined, expected: number, by: number) =>
	expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(by);
const share = (reading: ManyReading, rule: keyof ManyReading['record']) => reading.record[rule];

test('there are eight, and the lab writes their links as they are', () => {
	expect(found).toHaveLength(8);
	for (const { link } of found) {
		const read = manyLink.read(link, undefined);
		expect(read && manyLink.write(read.state)).toBe(link);
	}
});

test('fifty quiet features: 92.3 % of days, 28 pages and 75 alarms a month, 1.5 with Holm', () => {
	const { reading, said } = open('fifty-quiet', 4000);
	expect(reading.theory.none.pages?.value).toBeCloseTo(0.923, 3);
	near(30 * share(reading, 'none').pages.value, 28, 0.8);
	near(30 * share(reading, 'none').falseAlarms, 75, 2);
	near(30 * (reading.theory.holm.pages?.value ?? 0), 1.5, 0.05);
	expect(said.state).toBe('alarm');
	expect(said.verdict).toMatch(/^50 quiet features at p < 0.05 page you on 9[23].% of days\.$/);
	expect(said.why).toContain('the formula says 92.3');
});

test('three hundred: fifteen a day, 450 a month, and no quiet day', () => {
	const { reading } = open('three-hundred', 365);
	near(share(reading, 'none').falseAlarms, 15, 0.7);
	expect(share(reading, 'none').pages.value).toBe(1);
});

test('ten moved: Holm finds 7, uncorrected p-values 9.7 with one false alarm in six', () => {
	const { reading, said } = open('ten-moved');
	near(share(reading, 'holm').found?.value, 0.708, 0.02);
	near(share(reading, 'none').found?.value, 0.967, 0.01);
	near(share(reading, 'none').falseShare.value, 1 / 6, 0.02);
	near(reading.theory.holm.pages?.value, 0.05, 0.002);
	expect(said.rest).toMatch(/^When 10 move by 0.17 sd, Holm finds [67](\.\d)? of them\.$/);
});

test('half of the columns: 1.5 % of days, where Holm finds all twenty', () => {
	const { reading, said } = open('half-rule');
	near(share(reading, 'share').rings.value, 0.015, 0.012);
	near(share(reading, 'holm').found?.value, 1, 1e-6);
	expect(said.state).toBe('unknown');
	expect(said.why).toContain('waits for 5 false alarms');
});

test('one cause: 30 % of days, as many alarms, some 38 at once', () => {
	const { reading, said } = open('clumps', 4000);
	near(reading.theory.none.pages?.value, 0.3, 0.005);
	near(30 * share(reading, 'none').falseAlarms, 75, 9);
	near(worstDay(reading), 38, 6);
	expect(said.why).toContain('clumps');
});

test('half at once: one day in 25, and never without correlation', () => {
	const { reading } = open('half-at-once', 100);
	near(reading.theory.share.pages?.value, 1 / 25, 0.002);
});

test('five hundred: BH finds 33 where Holm finds 15, and names a quiet one on 78 % of days', () => {
	const { reading, said } = open('five-hundred', runs(3000));
	near(50 * (share(reading, 'benjamini-hochberg').found?.value ?? 0), 33.5, 1);
	near(50 * (share(reading, 'holm').found?.value ?? 0), 15, 1);
	near(share(reading, 'benjamini-hochberg').anyFalse.value, 0.78, 0.08);
	expect(reading.theory['benjamini-hochberg'].falseShare?.value).toBeCloseTo(0.045, 12);
	expect(said.why).toContain('that share is what it promises');
});

test('too many rows: Bonferroni points at all fifty', () => {
	const { reading, said } = open('too-many-rows', 200);
	near(share(reading, 'bonferroni').found?.value, 1, 0.002);
	expect(said.why).toContain('only a distance can say');
});
