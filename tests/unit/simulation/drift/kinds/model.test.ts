import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawWindow } from '../../../../../src/lib/simulation/drift/kinds/draw-window.ts';
import { scoreWindow, trainModel } from '../../../../../src/lib/simulation/drift/kinds/model.ts';
import {
	worldAtRest,
	worldOf,
	type WorldMoves
} from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';

const clouds = worldOf('clouds');
const rows = 8000;
const draw = (moves: WorldMoves, seed: string, world = clouds) =>
	drawWindow({ world, moves, rows }, createRng(seed));
const logistic = trainModel('logistic', draw(worldAtRest, 'training'));
const accuracy = (moves: WorldMoves, seed: string) => {
	const { tp, tn } = scoreWindow(logistic, draw(moves, seed)).matrix;
	return (tp + tn) / rows;
};

/** Of a line on two normal clouds: each cloud’s share on its side of the line. */
function closedForm(positives: number): number {
	if (logistic.kind !== 'logistic') throw new Error('not a line');
	const { weightX, weightY, intercept } = logistic.line;
	const size = Math.hypot(weightX, weightY) * clouds.clouds.spread;
	const { apart } = clouds.clouds;
	const side = (centre: number) => normal(0, 1).cdf((weightX * centre + intercept) / size);
	return positives * side(apart) + (1 - positives) * (1 - side(-apart));
}

test.each([0.5, 0.1, 0.85])(
	'on two clouds with a share of %d accuracy is the normal cdf’s',
	(positives) => {
		const exact = closedForm(positives);
		const error = Math.sqrt((exact * (1 - exact)) / rows);
		const found = accuracy({ ...worldAtRest, positives }, `share ${positives}`);
		expect(Math.abs(found - exact)).toBeLessThan(3 * error);
	}
);

test('the logistic model finds the clouds’ log-odds, the tree comes near its calls', () => {
	if (logistic.kind !== 'logistic') throw new Error('not a line');
	expect(Math.abs(logistic.line.weightX - clouds.steepness)).toBeLessThan(0.3);
	const tree = trainModel('tree', draw(worldAtRest, 'training'));
	const { matrix, leafRows } = scoreWindow(tree, draw(worldAtRest, 'test'));
	expect((matrix.tp + matrix.tn) / rows).toBeGreaterThan(0.88);
	expect(leafRows.reduce((sum, count) => sum + count)).toBe(rows);
});

test('on a bent rule the tree beats the line', () => {
	const [training, later] = ['training', 'later'].map((seed) =>
		draw(worldAtRest, seed, worldOf('bent'))
	) as [ReturnType<typeof draw>, ReturnType<typeof draw>];
	const right = (kind: 'logistic' | 'tree') => {
		const { tp, tn } = scoreWindow(trainModel(kind, training), later).matrix;
		return tp + tn;
	};
	expect(right('tree') - right('logistic')).toBeGreaterThan(0.02 * rows);
});
