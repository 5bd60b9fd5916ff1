import { expect, test } from 'vitest';
import { fieldOf, territory } from '../../../../../src/lib/labs/drift/joint/territory.ts';

const axis = { ends: [-1, 1], pixel: (value: number) => 50 + 50 * value } as const;

/** Area of a path of closed straight pieces. */
function area(path: string): number {
	return path
		.split('Z')
		.map((piece) => {
			const points: [number, number][] = [];
			for (const [, command, rest] of piece.matchAll(/([MLHV])([-\d. ]+)/g)) {
				const [a = 0, b = 0] = (rest ?? '').trim().split(' ').map(Number);
				const [lastX, lastY] = points.at(-1) ?? [0, 0];
				if (command === 'H') points.push([a, lastY]);
				else if (command === 'V') points.push([lastX, a]);
				else points.push([a, b]);
			}
			return Math.abs(
				points.reduce((sum, [x, y], i) => {
					const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
					return sum + (x * nextY - nextX * y) / 2;
				}, 0)
			);
		})
		.reduce((sum, part) => sum + part, 0);
}

test('a disc has the area of a disc', () => {
	const field = fieldOf((x, y) => 0.64 - x * x - y * y, [axis, axis], 40);
	expect(Math.abs(area(territory(field, 0)) - Math.PI * 40 * 40)).toBeLessThan(25);
});

test('all, nothing, and one half', () => {
	const field = fieldOf((x) => x, [axis, axis], 10);
	expect(area(territory(field, -2))).toBeCloseTo(10_000, 6);
	expect(territory(field, 2)).toBe('');
	expect(area(territory(field, 0.1))).toBeCloseTo(4500, 0);
});
