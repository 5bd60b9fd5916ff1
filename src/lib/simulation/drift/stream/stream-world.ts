/** What happens to a stream at one hour. */
export type ChangeShape =
	'none' | 'sudden' | 'gradual' | 'incremental' | 'recurring' | 'burst' | 'missing';

/** An hourly stream of a feature's values or of a model's errors, and what becomes of it. */
export interface StreamWorld {
	readonly seed: number | string;
	/** Values with a standard deviation of 1 about 0, or predictions: 0 if right, 1 if wrong. */
	readonly kind: 'feature' | 'errors';
	readonly hours: number;
	readonly shape: ChangeShape;
	/** The hour, from 0, at which it happens. */
	readonly change: number;
	/** How far the level moves, in standard deviations of a quiet hour. */
	readonly size: number;
	/** Hours that it takes: to grow, to stay and be gone again, to be over, or without data. */
	readonly span: number;
	/** Standard deviation of the weekly rhythm, in those of a quiet hour; 0 for none. */
	readonly swing: number;
	/** Share of wrong predictions while all is well. */
	readonly rate: number;
}

/** The standard deviation of one hour's value about its level, while all is well. */
export const hourSd = ({ kind, rate }: Pick<StreamWorld, 'kind' | 'rate'>) =>
	kind === 'errors' ? Math.sqrt(rate * (1 - rate)) : 1;

/** The level while all is well. */
export const quietLevel = ({ kind, rate }: Pick<StreamWorld, 'kind' | 'rate'>) =>
	kind === 'errors' ? rate : 0;
