import { expect, it } from 'vitest';
import { createRng, fillUniform } from '../../../../src/lib/random/index.ts';
import { createConditions } from '../../../../src/lib/simulation/traffic/conditions.ts';
import {
	countOutcomes,
	createOutcomeTable,
	OUTCOMES,
	pickOutcomes,
	setOutcomes
} from '../../../../src/lib/simulation/traffic/outcome-table.ts';
import { goodnessOfFitTest } from '../../../../src/lib/stats/index.ts';
import { model, threeArms, worldWith } from './worlds.ts';

const lively = { ...model, errorRate: 0.2, conversion: 0.3 };
const world = worldWith({ fresh: lively, users: { perDay: 1e7, assigned: 'user' } });
const conditions = createConditions(world, { latency: true, defects: true })(0, threeArms);

function picked(uniforms: Float64Array, arm: number) {
	const table = createOutcomeTable(3, 2);
	setOutcomes(table, [0.9, 0.1], conditions);
	const lists = {
		arm: new Uint8Array(uniforms.length).fill(arm),
		cell: new Uint8Array(uniforms.length)
	};
	const counts = new Uint32Array(3 * table.cells);
	pickOutcomes(table, uniforms, lists, counts);
	return { table, counts, cell: lists.cell };
}

it('picks segment, outcome and tail by their chances', () => {
	const uniforms = new Float64Array(100_000);
	fillUniform(createRng(4), uniforms);
	const { counts, table } = picked(uniforms, 1);
	const chances = [0.9, 0.1].flatMap((share) =>
		[1 - 0.2 - 0.24, 0.2, 0.24].flatMap((chance) =>
			[0.98, 0.02].map((part) => share * chance * part)
		)
	);
	const ofFresh = counts.subarray(table.cells, 2 * table.cells);
	expect(goodnessOfFitTest(ofFresh, chances).pValue).toBeGreaterThan(1e-4);
	expect(counts.subarray(0, table.cells).every((n) => n === 0)).toBe(true);
});

it('finds a cell with a chance for every number, the largest included', () => {
	const edges = Float64Array.of(0, 0.5, 1 - 2 ** -53);
	for (const arm of [0, 1, 2]) {
		const { cell } = picked(edges, arm);
		expect(cell.every((at) => at < 2 * OUTCOMES)).toBe(true);
	}
	const silent = { ...conditions, conversion: new Float64Array(6), errorRate: new Float64Array(6) };
	const table = createOutcomeTable(3, 2);
	setOutcomes(table, [1, 0], silent);
	const lists = { arm: Uint8Array.of(0), cell: new Uint8Array(1) };
	pickOutcomes(table, Float64Array.of(1 - 2 ** -53), lists, new Uint32Array(36));
	// The tail of a fine answer in the first segment: nothing after it has any chance.
	expect([...lists.cell]).toEqual([1]);
});

it('adds cells up by arm and segment', () => {
	const table = createOutcomeTable(3, 2);
	const counts = Uint32Array.from({ length: 36 }, (_, i) => i);
	const list = () => new Float64Array(6);
	const into = { requests: list(), errors: list(), conversions: list() };
	countOutcomes(table, counts, into);
	expect([...into.errors]).toEqual([5, 17, 29, 41, 53, 65]);
	expect([...into.conversions]).toEqual([9, 21, 33, 45, 57, 69]);
	expect(into.requests[0]).toBe(15);
});
