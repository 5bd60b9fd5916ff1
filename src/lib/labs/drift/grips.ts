import { formatFixed } from '$lib/components/charts';
import { familyOf, placed } from '$lib/simulation/drift';
import { limits, type ShapeChoice } from './state.ts';

/**
 * One thing about a curve that a hand can move: a tab under its middle, a knob at its width. The
 * handle in the picture and the slider beside it are made from the same grip, so they always agree.
 */
export type Grip = {
	readonly id: string;
	readonly kind: 'middle' | 'width';
	readonly title: string;
	readonly value: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly unit: string;
	/** The value in words. */
	readonly words: string;
	/** Where the handle stands, in units of the feature; a width stands beside its middle. */
	readonly at: number;
	readonly middle: number;
	/** The value that puts the handle at a place. */
	readonly fromPlace: (place: number) => number;
	readonly apply: (value: number) => ShapeChoice;
};

/** The grips of a shape: shift and spread, or for two lumps the middle and width of each. */
export function gripsOf(shape: ShapeChoice): Grip[] {
	if (shape.family === 'mixture') return [0, 1].flatMap((lump) => lumpGrips(shape, lump));
	const shift = shiftGrip(shape);
	return familyOf(shape.family).discrete ? [shift] : [shift, spreadGrip(shape)];
}

function shiftGrip(shape: ShapeChoice): Grip {
	const { mean, sd } = familyOf(shape.family).moments(shape.parameters);
	const at = placed({ kind: 'family', ...shape }).mean;
	return {
		id: 'shift',
		kind: 'middle',
		title: 'Shift',
		value: shape.shift,
		...limits.shift,
		step: 0.01,
		unit: 'sd',
		words: `${formatFixed(shape.shift)} standard deviations`,
		at,
		middle: at,
		fromPlace: (place) => (place - mean) / sd,
		apply: (shift) => ({ ...shape, shift })
	};
}

function spreadGrip(shape: ShapeChoice): Grip {
	const { sd } = familyOf(shape.family).moments(shape.parameters);
	const side = placed({ kind: 'family', ...shape });
	return {
		id: 'spread',
		kind: 'width',
		title: 'Spread',
		value: shape.spread,
		...limits.spread,
		step: 0.01,
		unit: '×',
		words: `${formatFixed(shape.spread)} times as wide`,
		at: side.mean + side.sd,
		middle: side.mean,
		fromPlace: (place) => (place - side.mean) / sd,
		apply: (spread) => ({ ...shape, spread })
	};
}

/** Middle and width of one lump; the lumps' own numbers, so a shift or spread is folded in first. */
function lumpGrips(shape: ShapeChoice, lump: number): Grip[] {
	const { parameters } = familyOf(shape.family);
	const own = unfold(shape);
	const name = lump === 0 ? 'First lump' : 'Second lump';
	return [2 * lump, 2 * lump + 1].map((index): Grip => {
		const [value, middle] = [own.parameters[index] ?? 0, own.parameters[2 * lump] ?? 0];
		const limit = parameters[index] ?? { min: -1000, max: 1000 };
		const isMiddle = index === 2 * lump;
		return {
			id: `lump-${index}`,
			kind: isMiddle ? 'middle' : 'width',
			title: isMiddle ? `${name} at` : `${name}, sd`,
			value,
			min: isMiddle ? Math.max(limit.min, -10) : 0.05,
			max: isMiddle ? Math.min(limit.max, 10) : 5,
			step: 0.01,
			unit: '',
			words: isMiddle ? `at ${formatFixed(value)}` : `${formatFixed(value)} wide`,
			at: isMiddle ? value : middle + value,
			middle,
			fromPlace: (place) => (isMiddle ? place : place - middle),
			apply: (next) => ({ ...own, parameters: own.parameters.with(index, next) })
		};
	});
}

/** A mixture that was shifted or stretched, written as the lumps it has become. */
function unfold(shape: ShapeChoice): ShapeChoice & { readonly parameters: number[] } {
	const { mean, sd } = familyOf(shape.family).moments(shape.parameters);
	const parameters = shape.parameters.map((value, index) => {
		if (index === 4) return value;
		const isMiddle = index % 2 === 0;
		return isMiddle
			? mean + shape.shift * sd + shape.spread * (value - mean)
			: value * shape.spread;
	});
	return { ...shape, parameters, shift: 0, spread: 1 };
}
