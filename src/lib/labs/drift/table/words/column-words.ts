import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import type { ColumnReport, LabelReport, NumberReport } from '$lib/simulation/table';

/** At this share on, new categories are the news. */
const worthNaming = 0.01;

/** `V = 0.47` or `D = 0.03`. */
export function effectWords({ test, effect }: ColumnReport): string {
	return `${test === 'ks' ? 'D' : 'V'} = ${formatFixed(effect, 2)}`;
}

export function testWords({ test }: ColumnReport): string {
	return { ks: 'KS', 'chi-square': 'chi-square', fisher: 'Fisher’s test' }[test];
}

/** What moved in a column, without its name: `the median went from 140 to 150`. */
export function movedWords(column: ColumnReport): string {
	if (column.apart) return 'no value is on both sides';
	return column.test === 'ks' ? numberWords(column) : labelWords(column);
}

function numberWords({ means, medians, wasserstein }: NumberReport): string {
	const far = wasserstein === null ? '' : `, ${formatFixed(wasserstein, 2)} sd moved`;
	const isSame = valueWords(medians.reference) === valueWords(medians.current);
	const [name, of] = isSame ? (['mean', means] as const) : (['median', medians] as const);
	return `${name} ${valueWords(of.reference)} to ${valueWords(of.current)}${far}`;
}

/** A value of a column whose unit is not known: three digits that count, or a whole number. */
const valueWords = (value: number) =>
	Math.abs(value) >= 1000 ? formatCount(value) : formatPlain(Number(value.toPrecision(3)));

function labelWords({ change, moved }: LabelReport): string {
	const { appeared, newShare, quietNewShare } = change;
	const [first] = appeared;
	if (first && newShare >= worthNaming && newShare > quietNewShare) {
		const share = shareWords(newShare);
		return appeared.length === 1
			? `“${first.label}”, which was not there before, has ${share} of rows`
			: `${share} of rows hold ${appeared.length} categories that were not there before`;
	}
	return `“${moved.label}” ${shareWords(moved.reference)} to ${shareWords(moved.current)} of rows`;
}

/** A share with a decimal where it needs one: `0.3 %`, `17 %`. */
export function shareWords(share: number): string {
	if (share > 0 && share < 0.0005) return `< ${formatPercent(0.001, 1)}`;
	return formatPercent(share, share > 0 && share < 0.0995 ? 1 : 0);
}

/** The second measure: the standardised Wasserstein distance, or PSI. */
export function secondWords(column: ColumnReport): string {
	if (column.test !== 'ks') return `PSI ${formatFixed(column.psi, 3)}`;
	return column.wasserstein === null ? '–' : `${formatFixed(column.wasserstein, 3)} sd`;
}
