import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import {
	jointReport,
	jointRows
} from '../../../../../src/lib/simulation/table/report/joint-report.ts';
import { matchedColumns } from '../../../../../src/lib/simulation/table/report/table-pair.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { cells, files, toEnd } from './table-of.ts';

type Draw = (rng: ReturnType<typeof createRng>) => [number | null, number | null];

function joint(rows: number, before: Draw, after: Draw, name = 'joint') {
	const rng = createRng(name);
	const columns = (draw: Draw) => {
		const drawn = cells(rows, () => draw(rng));
		return { x: drawn.map(([x]) => x), y: drawn.map(([, y]) => y) };
	};
	const pair = files(columns(before), columns(after));
	return toEnd(jointReport(pair, { columns: matchedColumns(pair), without: [], seed: 3 }));
}

const independent: Draw = (rng) => [rng.normal(), rng.normal()];
const turned =
	(rho: number): Draw =>
	(rng) => {
		const x = rng.normal();
		return [x, rho * x + Math.sqrt(1 - rho * rho) * rng.normal()];
	};

it('of two shifted normals reads Φ(d / √2)', () => {
	const found = joint(1500, independent, (rng) => [rng.normal() + 1, rng.normal()]);
	const truth = normal(0, 1).cdf(1 / Math.SQRT2);
	const error = ((found?.interval[1] ?? NaN) - (found?.auc ?? NaN)) / 1.96;
	expect(Math.abs((found?.auc ?? NaN) - truth)).toBeLessThan(3 * error);
	expect(found?.leansOn).toBe('x');
});

it('wakes when only the correlation turns', () => {
	const found = joint(800, turned(0.8), turned(-0.8));
	expect(found?.auc).toBeGreaterThan(0.8);
	expect(found?.leansOn).toBe('x × y');
});

it('holds its level when nothing changes', () => {
	const count = runs(200);
	const ringing = cells(count, (k) => joint(120, independent, independent, `calm ${k}`)).filter(
		(found) => (found?.pValue ?? 1) <= 0.05
	).length;
	expect(ringing / count).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / count));
});

it('does not take empty cells for drift', () => {
	const holes: Draw = (rng) => [rng.normal(), rng.uniform() < 0.3 ? null : rng.normal()];
	const found = joint(1500, independent, holes);
	expect(found?.gaps).toBe('rows left out');
	expect(found?.interval[0]).toBeLessThan(0.5);
	const short = joint(300, independent, holes);
	expect(short?.gaps).toBe('filled');
});

it('needs two columns, and takes fewer rows of more columns', () => {
	const pair = files({ x: cells(50, (i) => i / 3) }, { x: cells(50, (i) => i / 3) });
	const one = { columns: matchedColumns(pair), without: [], seed: 1 };
	expect(toEnd(jointReport(pair, one))).toBeNull();
	expect(jointRows(2)).toBe(5000);
	expect(jointRows(200)).toBe(500);
});
