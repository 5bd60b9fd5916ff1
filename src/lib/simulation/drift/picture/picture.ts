import type { CurvePoint } from './curves.ts';

/** What one detector says of the present pair of windows. */
export type Reading = {
	readonly id: string;
	readonly statistic: number;
	/** Null where the detector has none. */
	readonly pValue: number | null;
	/** What the statistic stays below on 19 quiet days in 20 with as many rows. */
	readonly quiet: number;
	/** The statistic from which the detector rings at the threshold in force. */
	readonly ringsAt: number;
	readonly threshold: number;
	readonly rings: boolean;
};

type Both<Value> = { readonly reference: Value; readonly current: Value };

/** Everything the lab draws and prints for a numeric feature: small arrays, whatever the rows. */
export type NumericPicture = {
	readonly kind: 'numeric';
	readonly rows: Both<number>;
	readonly domain: readonly [number, number];
	/** Cell edges and densities. */
	readonly cells: Both<readonly number[]> & { readonly edges: readonly number[] };
	/** Rows outside the picture. */
	readonly beyond: Both<number>;
	readonly ecdf: Both<readonly CurvePoint[]>;
	/** Where the two curves are furthest apart, and the share of rows at or below it on each side. */
	readonly gap: Both<number> & { readonly at: number };
	/** Inner edges and counts per bin. */
	readonly bins: Both<readonly number[]> & {
		readonly edges: readonly number[];
	};
	/** What each bin adds to PSI. */
	readonly terms: readonly number[];
	readonly quantiles: readonly CurvePoint[];
	/** The shift of a normal feature, in sds, that KS at 5 % passes about every other time. */
	readonly blindSpot: number;
	readonly mean: Both<number>;
	readonly sd: Both<number>;
	readonly readings: readonly Reading[];
};

/** The same for a feature with categories: counts are all there is. */
export type CategoryPicture = {
	readonly kind: 'categories';
	readonly labels: readonly string[];
	readonly rows: Both<number>;
	readonly counts: Both<readonly number[]>;
	readonly terms: readonly number[];
	readonly readings: readonly Reading[];
};

export type DriftPicture = NumericPicture | CategoryPicture;
