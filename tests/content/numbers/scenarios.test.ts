import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/lib/content/index.ts';
import { scenarios } from '../scenarios.ts';
import { complaintsOf, numberIn } from './scenario-sums.ts';
import { followsFrom, workedOf } from './scenario-worked.ts';

/** Numbers from 13 up and all with decimals; smaller ones count things in a sentence. */
function numbersIn(text: string): number[] {
	const printed =
		text.match(
			/(?<![\w.,#@:])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w:])|(?<![\w.,#@:])\d+(?:\.\d+)?(?![\w:])/g
		) ?? [];
	return printed
		.map((number) => Number(number.replaceAll(',', '')))
		.filter((n) => n > 12 || n % 1 > 0);
}

const evidence = ({ brief, documents }: Scenario) =>
	[
		...brief.flat(),
		...documents.flatMap(({ title, from, note, columns, rows, chart }) => [
			title,
			from,
			note,
			chart?.limit?.says ?? '',
			...columns,
			...rows.flat()
		])
	].join(' ; ');

describe.each(scenarios)('the evidence of $id', (scenario) => {
	it('hangs together', () => {
		expect(scenario.documents.flatMap(complaintsOf)).toEqual([]);
	});

	it('carries every number of the debrief, or the core works it out', () => {
		const shown = new Set(
			numbersIn(evidence(scenario).replaceAll('–', ' ; ').replaceAll('−', ' '))
		);
		const worked = workedOf(scenario.id);
		const texts = [
			...scenario.findings.flatMap(({ why, cost, say }) => [why, cost, say]),
			...scenario.herrings.map(({ why }) => why),
			scenario.call.why
		];
		const unknown = texts
			.flatMap(numbersIn)
			.filter((number) => !shown.has(number) && !worked.includes(number));
		expect(unknown).toEqual([]);
	});
});

it.each(followsFrom)('%s prints %s, which follows from other numbers', (id, printed, value) => {
	const scenario = scenarios.find((one) => one.id === id)!;
	expect(evidence(scenario)).toContain(printed);
	const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
	expect(numberIn(printed)).toBe(Number(value.toFixed(decimals)));
});
