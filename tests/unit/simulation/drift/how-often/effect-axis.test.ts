import { expect, it } from 'vitest';
import {
	effectAxis,
	effectGrid,
	moveOf,
	placeAt
} from '../../../../../src/lib/simulation/drift/how-often/effect-axis.ts';
import { placed } from '../../../../../src/lib/simulation/drift/side.ts';
import { categoryWorld, normalSide } from './normal-world.ts';

const windowsOf = (shift: number, spread = 1) =>
	({ kind: 'numeric', reference: normalSide(0), current: normalSide(shift, spread) }) as const;

it('measures a shift in sds, whichever way, and anything more as times the drift', () => {
	expect(effectAxis(windowsOf(-0.02))).toEqual({ kind: 'shift', present: 0.02, reach: 0.8 });
	expect(effectAxis(windowsOf(4))).toMatchObject({ present: 4, reach: 5 });
	expect(effectAxis(windowsOf(0))).toMatchObject({ kind: 'shift', present: 0 });
	expect(effectAxis(windowsOf(0.1, 1.3))).toMatchObject({ kind: 'times', present: 1, reach: 2 });
});

it('blends where no line leads from one shape to the other', () => {
	const gamma = { ...normalSide(0), family: 'gamma', parameters: [2, 1] } as const;
	const windows = { kind: 'numeric', reference: normalSide(0), current: gamma } as const;
	const blend = { kind: 'share', present: 1, reach: 1 };
	expect(effectAxis(windows)).toEqual(blend);
	expect(effectAxis(categoryWorld(50).windows)).toEqual(blend);
});

it('puts rows where the lab puts them at the present effect, and where they were at none', () => {
	for (const windows of [windowsOf(-0.3), windowsOf(0.2, 1.6), windowsOf(0, 0.3)]) {
		const move = moveOf(windows);
		if (!move) throw new Error('no move');
		const axis = effectAxis(windows);
		const place = placeAt(axis, move);
		const [from, to] = [placed(move.reference), placed(move.current)];
		expect(place(0)).toEqual({ scale: from.scale, offset: from.offset });
		expect(place(axis.present).scale).toBeCloseTo(to.scale, 12);
		expect(place(axis.present).offset).toBeCloseTo(to.offset, 12);
		expect(place(axis.reach).scale).toBeGreaterThan(0);
	}
});

it('lays a rising grid with none, the present and the end on it', () => {
	const axis = effectAxis(windowsOf(0.123));
	const grid = effectGrid(axis, 20);
	expect(grid).toEqual(grid.toSorted((one, other) => one - other));
	expect(grid).toHaveLength(21);
	expect([grid[0], grid.includes(0.123), grid.at(-1)]).toEqual([0, true, 0.8]);
});
