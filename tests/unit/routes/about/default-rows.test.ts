import { expect, test } from 'vitest';
import { defaultGroups } from '../../../../src/routes/about/default-rows.ts';

const groups = defaultGroups();

test('defaultGroups() has rows of every registry, each with a value and a source to open', () => {
	expect(groups.map(({ title }) => title)).toEqual([
		'Drift tests',
		'Stream detectors',
		'Metrics',
		'Experiments'
	]);
	for (const { title, value, source } of groups.flatMap(({ rows }) => rows)) {
		expect([title, value, source.text].every((text) => text.length > 0)).toBe(true);
		expect(source.url).toMatch(/^https:\/\//);
	}
});

test('defaultGroups() names what shares a default in one row', () => {
	expect(groups[0]?.rows[0]).toMatchObject({
		title: 'Kolmogorov–Smirnov, Chi-square, Cramér–von Mises, Mann–Whitney',
		value: 'p below 0.05'
	});
});

test('defaultGroups() names a label once, also one with a comma in it', () => {
	const titles = groups[3]?.rows.map(({ title }) => title) ?? [];
	expect(titles).toContain('Chance of a false alarm, alpha');
	expect(new Set(titles).size).toBe(titles.length);
});
