import { linePath, powerScale, linearScale, type Frame, type Point } from '$lib/components/charts';
import type { HowOftenReading, RateCurve } from './reading.ts';

/** Names where room is short. */
const shortNames: Readonly<Record<string, string>> = {
	ks: 'KS',
	'chi-square': 'chi-square',
	'cramer-von-mises': 'CvM',
	'mann-whitney': 'Mann–Whitney',
	psi: 'PSI',
	kl: 'KL',
	'jensen-shannon': 'JS',
	hellinger: 'Hellinger',
	wasserstein: 'Wasserstein',
	'classifier-auc': 'AUC'
};

export const shortName = (id: string): string => shortNames[id] ?? id;

/** Where rates stand on paper: effects close to none have more room. */
export function curveScales(frame: Frame, reach: number) {
	const left = 44;
	const base = frame.height - 46;
	return {
		left,
		base,
		right: frame.width - 14,
		x: powerScale([0, reach], [left, frame.width - 14]),
		y: linearScale([0, 1], [base, 22])
	};
}

export type CurveScales = ReturnType<typeof curveScales>;

const pointsOf = ({ x, y }: CurveScales, effects: readonly number[], rates: readonly number[]) =>
	effects.map((effect, index): Point => [x(effect), y(rates[index] ?? 0)]);

export function curvePath(scales: CurveScales, { effects, rates }: RateCurve): string {
	return linePath(pointsOf(scales, effects, rates));
}

/** The ground between both ends of the interval. */
export function bandPath(scales: CurveScales, watched: HowOftenReading['watched']): string {
	const { effects, low, high } = watched;
	const there = linePath(pointsOf(scales, effects, high));
	const back = linePath(pointsOf(scales, effects, low).reverse());
	return `${there}L${back.slice(1)}Z`;
}

/** A name beside its curve, where the curve first passes a height. */
export type CurveLabel = { readonly id: string; readonly x: number; readonly y: number };

/** Names of the quiet curves, on descending steps from left to right; one without room is left out. */
export function curveLabels(scales: CurveScales, curves: readonly RateCurve[]): CurveLabel[] {
	const crossing = (curve: RateCurve, height: number) => {
		const at = curve.rates.findIndex((rate) => rate >= height);
		if (at <= 0) return undefined;
		const [x0, x1] = [at - 1, at].map((index) => scales.x(curve.effects[index] ?? 0));
		const [r0 = 0, r1 = 0] = [at - 1, at].map((index) => curve.rates[index]);
		return (x0 ?? 0) + ((height - r0) / (r1 - r0 || 1)) * ((x1 ?? 0) - (x0 ?? 0));
	};
	const sorted = curves
		.flatMap((curve) => {
			const x = crossing(curve, 0.5);
			return x === undefined ? [] : [{ curve, x }];
		})
		.sort((one, other) => one.x - other.x);
	const placed: CurveLabel[] = [];
	for (const { curve } of sorted) {
		for (const height of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.12]) {
			const x = crossing(curve, height);
			if (x === undefined) continue;
			const label = { id: curve.id, x: x + 5, y: scales.y(height) + 4 };
			if (
				label.x + widthOf(label) > scales.right + 10 ||
				placed.some((other) => collide(label, other))
			)
				continue;
			placed.push(label);
			break;
		}
	}
	return placed;
}

function collide(one: CurveLabel, other: CurveLabel): boolean {
	const apart = one.x > other.x + widthOf(other) || other.x > one.x + widthOf(one);
	return !apart && Math.abs(one.y - other.y) < 15;
}

const widthOf = ({ id }: CurveLabel) => 7 * shortName(id).length + 6;
