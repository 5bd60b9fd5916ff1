import { expect, it } from 'vitest';
import { drawPicture } from '../../../../../src/lib/simulation/drift/picture/draw-picture.ts';

const reference = Float64Array.from({ length: 1000 }, (_, index) => index / 100);
const current = reference.map((value) => value + 1);

it('drawPicture draws densities whose area is the share of rows inside', () => {
	const drawn = drawPicture(reference, current, { domain: null, cells: 50, whole: false });
	const width = (drawn.cells.edges[1] ?? 0) - (drawn.cells.edges[0] ?? 0);
	const area = drawn.cells.reference.reduce((sum, height) => sum + height * width, 0);
	expect(area).toBeCloseTo(1 - drawn.beyond.reference / 1000, 12);
	expect(drawn.rows).toEqual({ reference: 1000, current: 1000 });
	expect(drawn.mean.current - drawn.mean.reference).toBeCloseTo(1, 12);
	expect(drawn.sd.current).toBeCloseTo(drawn.sd.reference, 12);
});

it('drawPicture counts the rows beyond ends that it is told to keep', () => {
	const drawn = drawPicture(reference, current, { domain: [0, 10], cells: 20, whole: false });
	expect(drawn.domain).toEqual([0, 10]);
	expect(drawn.beyond).toEqual({ reference: 0, current: 99 });
});
