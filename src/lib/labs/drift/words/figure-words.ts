import { formatCount, formatPercent, formatPlain, formatStatistic } from '$lib/components/charts';
import type { DriftPicture } from '$lib/simulation/drift';
import type { DriftState } from '../state.ts';

/** Seed, rows and bins, as they stand under a picture that is passed on. */
export function figureFacts(state: DriftState, picture: DriftPicture): string[] {
	const { reference, current } = picture.rows;
	const rows =
		reference === current
			? `${formatCount(current)} rows a side`
			: `${formatCount(reference)} reference rows, ${formatCount(current)} current rows`;
	const bins =
		picture.kind === 'numeric'
			? [`${picture.terms.length} bins cut at the reference’s quantiles`]
			: [];
	const seed = state.source === 'data' ? [] : [`seed ${state.seed}`];
	return [rows, ...bins, ...seed];
}

/** The same as one sentence of a caption. */
export function figureCaption(state: DriftState, picture: DriftPicture): string {
	const sentence = figureFacts(state, picture).join(', ');
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The rows per bin or category on both sides, and what each adds to PSI. */
export function figureTable(picture: DriftPicture) {
	const counts = picture.kind === 'numeric' ? picture.bins : picture.counts;
	const names = picture.kind === 'numeric' ? binNames(picture.bins.edges) : picture.labels;
	const share = (count: number | undefined, rows: number) =>
		formatPercent((count ?? 0) / Math.max(1, rows), 2);
	return {
		caption: 'Rows per bin in both windows, and what each bin adds to PSI',
		columns: ['Bin', 'Reference rows', 'Share', 'Current rows', 'Share', 'Adds to PSI'],
		rows: names.map((name, bin) => [
			name,
			formatCount(counts.reference[bin] ?? 0),
			share(counts.reference[bin], picture.rows.reference),
			formatCount(counts.current[bin] ?? 0),
			share(counts.current[bin], picture.rows.current),
			formatStatistic(picture.terms[bin] ?? 0)
		])
	};
}

function binNames(edges: readonly number[]): string[] {
	const write = (edge: number) => formatPlain(Number(edge.toPrecision(4)));
	const [first, last] = [edges[0], edges.at(-1)];
	if (first === undefined || last === undefined) return ['all'];
	const inner = edges.slice(1).map((edge, bin) => `${write(edges[bin] ?? edge)} to ${write(edge)}`);
	return [`below ${write(first)}`, ...inner, `${write(last)} and above`];
}
