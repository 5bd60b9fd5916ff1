import { expect, test } from 'vitest';
import { promptCanary } from '../../../../src/lib/simulation/llm/prompt-canary.ts';

const options = {
	seed: 1,
	days: 14,
	truth: 0.8,
	change: -0.05,
	judge: { sensitivity: 0.92, specificity: 0.8 },
	flattery: 0.3,
	judgedPerDay: 500,
	labelsPerDay: 40
};
const ends = (more: object) =>
	Array.from({ length: 400 }, (_, seed) => promptCanary({ ...options, ...more, seed }).at(-1));
const average = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

test('promptCanary is the same for the same seed, a day for a day', () => {
	const days = promptCanary(options);
	expect(promptCanary(options)).toEqual(days);
	expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 14 }, (_, day) => day + 1));
	expect(promptCanary({ ...options, seed: 2 })).not.toEqual(days);
});

test('promptCanary: the judge alone is wrong by what it flatters, people and both are right', () => {
	const last = ends({});
	// Passed: 0.92 of the good, 0.2 and 0.5 of the bad answers.
	const judged = 0.75 * 0.92 + 0.25 * 0.5 - (0.8 * 0.92 + 0.2 * 0.2);
	expect(average(last.map((day) => day?.judge.difference ?? 0))).toBeCloseTo(judged, 2);
	expect(average(last.map((day) => day?.people.difference ?? 0))).toBeCloseTo(-0.05, 2);
	expect(average(last.map((day) => day?.both.difference ?? 0))).toBeCloseTo(-0.05, 2);
});

test('promptCanary: both are surer than people alone where the judge is good', () => {
	const sharp = { judge: { sensitivity: 0.97, specificity: 0.95 }, flattery: 0 };
	const width = (read: 'people' | 'both') =>
		average(ends(sharp).map((day) => (day?.[read].upper ?? 0) - (day?.[read].lower ?? 0)));
	expect(width('both')).toBeLessThan(0.6 * width('people'));
});

test('promptCanary: where nothing changed, at most some 5 % of canaries ever exclude 0', () => {
	const runs = Array.from({ length: 600 }, (_, seed) =>
		promptCanary({ ...options, change: 0, flattery: 0, seed })
	);
	for (const read of ['judge', 'people', 'both'] as const) {
		const rings = runs.filter((days) =>
			days.some((day) => day[read].lower > 0 || day[read].upper < 0)
		);
		expect(rings.length / runs.length).toBeLessThan(0.06);
	}
});
