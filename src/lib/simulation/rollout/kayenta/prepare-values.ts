import { quantile } from '../../../stats/index.ts';

export interface Preparing {
	/** `remove` takes values that are not a number out; `replace` puts 0 there. @default 'remove' */
	readonly nanStrategy?: 'remove' | 'replace';
	/** `remove` takes values beyond the fences out. @default 'keep' */
	readonly outliers?: 'keep' | 'remove';
}

/** Interquartile ranges from the quartiles to the fence. */
const factor = 3;

/** The values of one side as Kayenta's judge takes them: gaps first, then outliers. */
export function prepareValues(
	values: ArrayLike<number>,
	{ nanStrategy = 'remove', outliers = 'keep' }: Preparing = {}
): Float64Array {
	const given = Float64Array.from(values);
	const whole =
		nanStrategy === 'remove'
			? given.filter((value) => !Number.isNaN(value))
			: given.map((value) => (Number.isNaN(value) ? 0 : value));
	return outliers === 'remove' && whole.length > 0 ? withoutOutliers(whole) : whole;
}

/** Fences three interquartile ranges out, and never inside the first and the last per cent. */
function withoutOutliers(values: Float64Array): Float64Array {
	const at = (share: number) => quantile(values, share);
	const [low, high] = [at(0.25), at(0.75)];
	const reach = factor * (high - low);
	const from = Math.min(low - reach, at(0.01));
	const to = Math.max(high + reach, at(0.99));
	return values.filter((value) => value >= from && value <= to);
}
