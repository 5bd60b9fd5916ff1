import { linearScale, niceTicks, stepPath, type Frame, type Scale } from '$lib/components/charts';
import {
	weighted,
	type DrawnRows,
	type FeatureReading,
	type JointPicture,
	type JudgeModel
} from '$lib/simulation/drift';
import { fieldOf, territory, type Field } from './territory.ts';

/** Shares of rows are drawn in strips of this height above and beside the scatter. */
const strip = 44;
const cells = 34;
/** Rows a side that still can be told apart on a phone. */
const narrowRows = 200;

/** Log-odds of 55, 70 and 85 %: where a judge leans, is fairly sure, and is sure. */
const steps = [0.2007, 0.8473, 1.7346] as const;

/** Everything that a scatter of two windows is drawn from, in pixels. */
export function scatterDrawing(frame: Frame, picture: JointPicture, judge: JudgeModel) {
	const [first, second] = picture.features;
	const box = {
		left: 46,
		top: strip + 30,
		right: frame.width - strip - 31,
		base: frame.height - 44
	};
	const x = linearScale(first.ends, [box.left, box.right]);
	const y = linearScale(second.ends, [box.base, box.top]);
	const field = fieldOf(
		logOdds(judge, picture.features),
		[
			{ ends: first.ends, pixel: x },
			{ ends: second.ends, pixel: y }
		],
		cells
	);
	const against = negative(field);
	return {
		x,
		y,
		box,
		ticks: {
			x: niceTicks(...first.ends, frame.narrow ? 4 : 7),
			y: niceTicks(...second.ends, 6)
		},
		current: steps.map((step) => territory(field, step)),
		reference: steps.map((step) => territory(against, step)),
		names: namesOf(field, against),
		marks: {
			reference: crosses(shown(picture.drawn.reference, frame), x, y),
			current: dots(shown(picture.drawn.current, frame), x, y)
		},
		margins: [aboveOf(first, x, box.top - 8), besideOf(second, y, box.right + 8)] as const
	};
}

/** A judge's log-odds at values of the features. */
function logOdds({ map, weights, intercept }: JudgeModel, features: JointPicture['features']) {
	const [{ mean: meanX, sd: sdX }, { mean: meanY, sd: sdY }] = features;
	return (x: number, y: number) =>
		intercept + weighted(map, weights, [(x - meanX) / sdX, (y - meanY) / sdY]);
}

const negative = (field: Field): Field => ({
	...field,
	values: field.values.map((row) => row.map((value) => -value))
});

type Place = readonly [x: number, y: number];

/** Where both territories' names go: apart from each other. */
function namesOf(field: Field, against: Field) {
	const current = strongest(field, () => true);
	const isApart = ([x, y]: Place) =>
		!current || Math.abs(x - current[0]) > 150 || Math.abs(y - current[1]) > 40;
	return { current, reference: strongest(against, isApart) };
}

/** The strongest of some places away from the edges; none if the judge hardly leans. */
function strongest(
	{ xs, ys, values }: Field,
	mayStand: (place: Place) => boolean
): Place | undefined {
	let best = steps[0] as number;
	let place: Place | undefined;
	for (let j = 5; j <= cells - 4; j++) {
		for (let i = 7; i <= cells - 7; i++) {
			const value = values[j]?.[i] ?? 0;
			const here: Place = [xs[i] ?? 0, ys[j] ?? 0];
			if (value <= best || !mayStand(here)) continue;
			best = value;
			place = here;
		}
	}
	return place;
}

function shown({ x, y }: DrawnRows, { narrow }: Frame): DrawnRows {
	if (!narrow) return { x, y };
	const few = (values: ArrayLike<number>) => Array.from(values).slice(0, narrowRows);
	return { x: few(x), y: few(y) };
}

/** Rows inside the frame, as pixels. */
function inside(rows: DrawnRows, x: Scale, y: Scale): (readonly [number, number])[] {
	const within = (value: number, [low, high]: readonly [number, number]) =>
		value >= low && value <= high;
	return Array.from({ length: rows.x.length }, (_, i) => [rows.x[i] ?? 0, rows.y[i] ?? 0] as const)
		.filter(([a, b]) => within(a, x.domain) && within(b, y.domain))
		.map(([a, b]) => [x(a), y(b)] as const);
}

function crosses(rows: DrawnRows, x: Scale, y: Scale): string {
	return inside(rows, x, y)
		.map(([a, b]) => `M${(a - 2.3).toFixed(1)} ${(b - 2.3).toFixed(1)}l4.6 4.6m0-4.6l-4.6 4.6`)
		.join('');
}

/** Lines without length, to be drawn with round ends. */
function dots(rows: DrawnRows, x: Scale, y: Scale): string {
	return inside(rows, x, y)
		.map(([a, b]) => `M${a.toFixed(1)} ${b.toFixed(1)}h0`)
		.join('');
}

type Outlines = { readonly reference: string; readonly current: string };

/** Both outlines of a feature's shares: the same height stands for the same share. */
function outlines(
	{ shares, ends: [low, high] }: FeatureReading,
	drawn: (edges: number[], shares: readonly number[], tallest: number) => string
): Outlines {
	const count = shares.reference.length;
	const edges = Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);
	const tallest = Math.max(...shares.reference, ...shares.current);
	return {
		reference: drawn(edges, shares.reference, tallest),
		current: drawn(edges, shares.current, tallest)
	};
}

const aboveOf = (feature: FeatureReading, x: Scale, base: number) =>
	outlines(feature, (edges, shares, tallest) =>
		stepPath(
			edges.map(x),
			shares.map((share) => base - (strip * share) / tallest),
			base
		)
	);

/** The same lying on its side: stairs that grow to the right. */
const besideOf = (feature: FeatureReading, y: Scale, base: number) =>
	outlines(feature, (edges, shares, tallest) => {
		const stairs = shares.map((share, i) => {
			const out = (base + (strip * share) / tallest).toFixed(1);
			return `H${out}V${y(edges[i + 1] ?? 0).toFixed(1)}`;
		});
		return `M${base} ${y(edges[0] ?? 0).toFixed(1)}${stairs.join('')}H${base}`;
	});
