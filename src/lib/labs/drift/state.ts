import { initialParameters, type FamilyId } from '$lib/simulation/drift';
import type { DataChoice } from './data/data-choice.ts';

/** Where the rows of both windows come from. */
export type Source = 'family' | 'painted' | 'categories' | 'data';

/** A named shape, moved by `shift` (in its own sds) and stretched by `spread`. */
export type ShapeChoice = {
	readonly family: FamilyId;
	readonly parameters: readonly number[];
	readonly shift: number;
	readonly spread: number;
};

/** Heights from 0 to 35 for equal cells between `low` and `high`. */
export type PaintedChoice = {
	readonly low: number;
	readonly high: number;
	readonly reference: readonly number[];
	readonly current: readonly number[];
};

export type CategoryChoice = {
	readonly labels: readonly string[];
	readonly reference: readonly number[];
	readonly current: readonly number[];
};

/** Everything that decides what the lab shows: the same state, the same numbers, on every machine. */
export type DriftState = {
	readonly source: Source;
	readonly reference: ShapeChoice;
	/** `family` null: the current window keeps the reference's shape, shifted and stretched. */
	readonly current: Omit<ShapeChoice, 'family'> & { readonly family: FamilyId | null };
	readonly painted: PaintedChoice;
	readonly categories: CategoryChoice;
	readonly data: DataChoice | null;
	readonly rows: { readonly reference: number; readonly current: number };
	readonly bins: number;
	/** The share that PSI reads for an empty bin. */
	readonly floor: number;
	/** Thresholds that differ from the registry's default, by detector. */
	readonly thresholds: Readonly<Record<string, number>>;
	readonly seed: number;
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	rows: { min: 20, max: 1_000_000 },
	bins: { min: 2, max: 100 },
	floor: { min: 1e-8, max: 0.01 },
	seed: { min: 1, max: 999_999 },
	shift: { min: -5, max: 5 },
	spread: { min: 0.1, max: 10 },
	height: { min: 0, max: 35 },
	weight: { min: 0, max: 1000 },
	cells: 24,
	categories: { min: 2, max: 8 },
	labelLength: 16
} as const;

const bump = (centre: number, width: number) =>
	Array.from({ length: limits.cells }, (_, cell) =>
		Math.round(30 * Math.exp(-(((cell - centre) / width) ** 2) / 2))
	);

/** The state that the lab opens with: a shift nobody could see, at a size where every test rings. */
export const initialState: DriftState = {
	source: 'family',
	reference: { family: 'normal', parameters: initialParameters('normal'), shift: 0, spread: 1 },
	current: { family: null, parameters: [], shift: 0.02, spread: 1 },
	painted: { low: 0, high: 24, reference: bump(10, 3.5), current: bump(12, 4) },
	categories: {
		labels: ['card', 'transfer', 'wallet', 'invoice', 'voucher'],
		reference: [52, 21, 14, 9, 4],
		current: [49, 20, 18, 9, 4]
	},
	data: null,
	rows: { reference: 200_000, current: 200_000 },
	bins: 10,
	floor: 1e-4,
	thresholds: {},
	seed: 7
};

/** The detector whose formula stands below at first. */
export const firstDetector = 'psi';

/** The current window's shape with the reference's filled in where it keeps it. */
export function currentShape(state: DriftState): ShapeChoice {
	const { family, parameters, shift, spread } = state.current;
	return family === null
		? { ...state.reference, shift, spread }
		: { family, parameters, shift, spread };
}
