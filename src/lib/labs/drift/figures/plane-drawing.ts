import { linePath, logScale, powerScale, type Point, type Scale } from '$lib/components/charts';
import { ksBoundary, psiBoundary } from '$lib/simulation/drift';
import { clipAcross } from './clip-across.ts';

/** Ends of both axes: rows a side, and shift in standard deviations. */
export const planeEnds = { rows: [20, 1_000_000], shift: [0, 1] } as const;

export interface PlaneDrawing {
	readonly x: Scale;
	readonly y: Scale;
	/** Where the axes meet. */
	readonly left: number;
	readonly base: number;
	/** Between the lines: the alarms disagree. */
	readonly disagreement: string;
	readonly ksLine: string;
	readonly psiLine: string;
	/** Where the words of the KS line lie, along it. */
	readonly ksLabel: { readonly x: number; readonly y: number; readonly turn: number };
	/** Where the words of the PSI line end, above its flat part. */
	readonly psiLabel: { readonly x: number; readonly y: number };
}

/** Rows and shift along a boundary. */
type Place = readonly [rows: number, shift: number];

const steps = 96;
/** Even steps on paper, since the shift is drawn on a square-root scale. */
const shifts = Array.from({ length: steps + 1 }, (_, i) => (i / steps) ** 2);
let boundaries: { readonly ks: readonly Place[]; readonly psi: readonly Place[] } | undefined;

/** The boundaries do not change: they are worked out once. */
function places() {
	boundaries ??= {
		ks: shifts.map((shift): Place => [ksBoundary(shift), shift]).filter(([rows]) => rows < 1e9),
		psi: psiShifts().map((shift): Place => [psiBoundary(shift), shift])
	};
	return boundaries;
}

/** PSI's line runs level along the shift that is enough by itself: it needs more steps there. */
function psiShifts(): number[] {
	let [low, high] = [0, 1];
	for (let i = 0; i < 40; i++) {
		const middle = (low + high) / 2;
		if (psiBoundary(middle) < Infinity) low = middle;
		else high = middle;
	}
	const near = Array.from({ length: steps }, (_, i) => low * (1 - 10 ** ((-5.5 * i) / steps)));
	return [...shifts.filter((shift) => shift < low), ...near].sort((a, b) => a - b);
}

export function planeDrawing({ width, height }: { width: number; height: number }): PlaneDrawing {
	const left = 38;
	const base = height - 42;
	const x = logScale(planeEnds.rows, [left, width - 12]);
	const y = powerScale(planeEnds.shift, [base, 12]);
	const draw = (line: readonly Place[]) =>
		clipAcross(
			line.map(([rows, shift]): Point => [x(rows), y(shift)]),
			left,
			width - 12
		);
	const ks = draw(places().ks).reverse();
	const psi = draw(places().psi);
	const corners: Point[] = [
		[left, base],
		[left, ks[0]?.[1] ?? 12]
	];
	return {
		x,
		y,
		left,
		base,
		disagreement: `${linePath([...ks, ...[...psi].reverse(), ...corners])}Z`,
		ksLine: linePath(ks),
		psiLine: linePath(psi),
		ksLabel: along(ks, x(9000)),
		psiLabel: { x: width - 12, y: (psi.at(-1)?.[1] ?? 0) - 8 }
	};
}

/** A spot below a line, and the slope there in degrees. */
function along(line: readonly Point[], pixel: number) {
	const i = Math.max(
		4,
		line.findIndex(([px]) => px >= pixel)
	);
	const [x1, y1] = line[Math.max(0, i - 4)] ?? [0, 0];
	const [x2, y2] = line[Math.min(line.length - 1, i + 4)] ?? [1, 0];
	const [x, y] = line[i] ?? [pixel, 0];
	return { x: x + 2, y: y + 18, turn: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI };
}
