import { describe, expect, it } from 'vitest';
import {
	releaseItemIds,
	releaseItems,
	wordCount,
	type Scenario
} from '../../src/lib/content/index.ts';
import { readChecklistItems } from './checklist-items.ts';
import { scenarios } from './scenarios.ts';

const fewestScenarios = 16;

it('there are enough releases, of every level, and one in which all is well', () => {
	expect(scenarios.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(
		fewestScenarios
	);
	expect(scenarios.some(({ findings }) => findings.length === 0)).toBe(true);
	for (const level of [1, 2, 3]) {
		expect(scenarios.filter((one) => one.level === level).length).toBeGreaterThanOrEqual(4);
	}
});

it('every item of the checklist is missing or fails at least twice', () => {
	const items = scenarios.flatMap(({ findings }) => findings.map(({ item }) => item));
	const rare = releaseItemIds.filter((id) => items.filter((item) => item === id).length < 2);
	expect(rare).toEqual([]);
});

it('the items are those of the checklists, under the same names', () => {
	const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
	const named = releaseItems.map(({ id, name }) => ({ id, name }));
	expect(named.sort(byId)).toEqual(readChecklistItems().sort(byId));
});

const textOf = ({ findings, herrings, call }: Scenario) => [
	...findings.flatMap(({ why, cost, say }) => [why, cost, say]),
	...herrings.map(({ why }) => why),
	call.why
];

describe.each(scenarios)('the release $id', (scenario) => {
	it('has a desk of evidence, things that only look bad, and a brief', () => {
		expect(scenario.documents.length).toBeGreaterThanOrEqual(5);
		expect(scenario.documents.length).toBeLessThanOrEqual(9);
		expect(scenario.herrings.length).toBeGreaterThanOrEqual(2);
		expect(scenario.brief.map(([what]) => what)).toEqual(
			expect.arrayContaining(['What', 'Who asks', 'Ships', 'Traffic'])
		);
		const forms = new Set(scenario.documents.map(({ kind }) => kind));
		expect(forms.size).toBeGreaterThanOrEqual(2);
	});

	it('says each thing shortly', () => {
		for (const { say, why, cost } of scenario.findings) {
			expect(wordCount(say), say).toBeLessThanOrEqual(34);
			expect(wordCount(why), why).toBeLessThanOrEqual(70);
			expect(wordCount(cost), cost).toBeLessThanOrEqual(55);
		}
		for (const text of textOf(scenario)) expect(text).not.toMatch(/ - |--|'/);
	});
});
