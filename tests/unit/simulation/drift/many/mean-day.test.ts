import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawFeatures } from '../../../../../src/lib/simulation/drift/many/draw-features.ts';
import { meanDay, standardErrors } from '../../../../../src/lib/simulation/drift/many/mean-day.ts';
import { whichMoved } from '../../../../../src/lib/simulation/drift/many/which-moved.ts';
import { ksTest, welchTTest } from '../../../../../src/lib/stats/index.ts';
import { worldFor } from './world-for.ts';

const days = 60;
const share = (values: readonly number[], line: number) =>
	values.filter((value) => value < line).length / values.length;

test('quiet p-values are uniform, and only moved features differ from them', () => {
	const world = worldFor();
	const mask = whichMoved(world);
	const quiet: number[] = [];
	for (let day = 0; day < days; day++) {
		const p = meanDay(world, day, mask);
		quiet.push(...p.quiet);
		p.moved.forEach((value, i) => {
			if (mask[i] === 0) expect(value).toBe(p.quiet[i]);
		});
	}
	const even = quiet.map((_, i) => (i + 0.5) / quiet.length);
	expect(ksTest(even, quiet).pValue).toBeGreaterThan(0.01);
	expect(meanDay({ ...world, moved: 0 }, 0, whichMoved({ ...world, moved: 0 })).moved).toEqual(
		meanDay(world, 0, mask).quiet
	);
});

test('the exact law gives what Welch’s test gives on rows that are drawn one by one', () => {
	for (const links of ['none', 'one cause', 'neighbours'] as const) {
		const world = worldFor({ features: 20, moved: 10, effect: 0.25, rows: 150, links });
		const mask = whichMoved(world);
		const [byLaw, byRows] = [[[], []] as number[][], [[], []] as number[][]];
		for (let day = 0; day < days; day++) {
			meanDay(world, day, mask).moved.forEach((p, i) => byLaw[mask[i] ?? 0]?.push(p));
			rowsDay(world, day, mask).forEach((p, i) => byRows[mask[i] ?? 0]?.push(p));
		}
		for (const moved of [0, 1]) {
			for (const line of [0.5, 0.05]) {
				const [a, b] = [share(byLaw[moved] ?? [], line), share(byRows[moved] ?? [], line)];
				// Correlated features of a day count for less than independent ones: by their number at worst.
				const worth = links === 'one cause' ? days * 2 : days * 6;
				const error = Math.sqrt((2 * Math.max(0.02, a * (1 - a))) / worth);
				expect(Math.abs(a - b), `${links} ${moved} ${line}`).toBeLessThan(3 * error);
			}
		}
	}
});

function rowsDay(world: ReturnType<typeof worldFor>, day: number, mask: Uint8Array): number[] {
	const { rows, features, effect } = world;
	const rng = createRng('rows').fork(day);
	const values = drawFeatures(rng, { ...world, width: 2 * rows });
	return Array.from({ length: features }, (_, i) => {
		const start = 2 * rows * i;
		const push = mask[i] === 1 ? effect : 0;
		const current = values.slice(start + rows, start + 2 * rows).map((value) => value + push);
		return welchTTest(values.slice(start, start + rows), current).pValue;
	});
}

test('a shift of 0.2 at 1,000 rows a side is 4.47 standard errors', () => {
	expect(standardErrors({ effect: 0.2, rows: 1000 })).toBeCloseTo(4.4721, 4);
});
