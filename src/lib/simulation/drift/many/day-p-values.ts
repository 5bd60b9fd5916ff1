/** One day's p-values, feature by feature, from the same draws twice. */
export interface DayPValues {
	/** As if nothing had moved. */
	readonly quiet: Float64Array;
	/** With the moved features where they are; the same list if none has moved. */
	readonly moved: Float64Array;
}
