import { expect, test } from 'vitest';
import { regionSpot } from '../../../../../src/lib/labs/drift/kinds/region-spot.ts';

const free = { rows: { across: 0, up: 0 }, handles: [] };

test('a name stands in the middle of a territory that has room for it', () => {
	const [x, y] = regionSpot((_, up) => up < -1, 3.4, free) ?? [];
	expect(x).toBeCloseTo(0, 0);
	expect(y).toBeLessThan(-1.9);
});

test('no border runs through the words: they move aside to where none does', () => {
	// Two territories with a strip between them, as a tree leaves them.
	const holds = (x: number, y: number) => y < -1 && Math.abs(x) > 0.3;
	const [x = 0] = regionSpot(holds, 3.4, free) ?? [];
	expect(Math.abs(x)).toBeGreaterThan(1.3);
});

test('the words cover no handle', () => {
	const handle = regionSpot((_, up) => up < -1, 3.4, free) ?? [0, 0];
	const [x = 0, y = 0] = regionSpot((_, up) => up < -1, 3.4, { ...free, handles: [handle] }) ?? [];
	expect(Math.hypot(x - handle[0], y - handle[1])).toBeGreaterThan(0.5);
});

test('too small a territory is not named', () => {
	expect(regionSpot((x, y) => x > 3.3 && y > 2, 3.4, free)).toBeUndefined();
});
