import { expect, test } from 'vitest';
import { tilesNow } from '../../../../src/lib/labs/retraining/frontier/first.ts';
import { paper, tilePaths } from '../../../../src/lib/labs/retraining/frontier/tiles.ts';
import { initialState } from '../../../../src/lib/labs/retraining/one/state.ts';

const reading = tilesNow(initialState);

test('every policy on the world of the first page, with the same bill', () => {
	expect(reading.tiles).toHaveLength(9);
	const drop = reading.tiles.find(({ policy }) => policy === 'drop-relative');
	expect(drop?.money).toBe(9120);
	expect(drop?.deployed).toHaveLength(6);
	const never = reading.tiles.find(({ policy }) => policy === 'never');
	expect([never?.money, never?.deployed.length]).toEqual([132_445, 0]);
	expect(reading.best).toHaveLength(146);
});

test('all tiles stay on their paper, whatever they lose', () => {
	const paths = tilePaths(reading);
	for (const tile of reading.tiles) {
		const { curve, deployed } = paths.of(tile);
		const points = [...curve.matchAll(/[ML]?(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [
			+x!,
			+y!
		]);
		expect(Math.max(...points.map(([, y]) => y!))).toBeLessThanOrEqual(paper.height - paper.foot);
		expect(Math.max(...points.map(([x]) => x!))).toBeLessThanOrEqual(paper.width);
		expect(deployed.split('M').length - 1).toBe(tile.deployed.length);
	}
});
