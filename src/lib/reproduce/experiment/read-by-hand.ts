import { normal } from '../../stats/index.ts';
import type { ArmResult } from '../../simulation/experiment/index.ts';
import type { ShownResult } from './read-facts.ts';

/** A number as on paper: some digits, no needless zeros. */
const short = (value: number, digits = 4) =>
	Number(value.toPrecision(digits))
		.toLocaleString('en-GB', { maximumFractionDigits: 12 })
		.replace('-', '−');

/** The formulas of a result with today's numbers in them, a line each: the split, then the first variant. */
export function readByHand(shown: ShownResult): string[] {
	const [control, variant] = shown.result.arms;
	const first = shown.reading.comparisons[0];
	if (!control || !variant || !first) return [];
	const lines =
		shown.result.metric === 'proportion'
			? shareLines(control, variant, shown.settings.alpha)
			: meanLines(control, variant);
	const cuped = first.cuped
		? [
				`CUPED: θ = covariance / variance of before = ${short(first.cuped.theta)}; the difference becomes ${short(first.plain.difference)} − ${short(first.cuped.theta)} × ${short((variant.before?.mean ?? 0) - (control.before?.mean ?? 0))} = ${short(first.cuped.difference)}`
			]
		: [];
	return [splitLine(shown), ...lines, ...cuped];
}

function splitLine({ result, reading }: ShownResult): string {
	const users = result.arms.reduce((sum, { n }) => sum + n, 0);
	const weights = result.shares.reduce((sum, share) => sum + share, 0);
	const designed = result.shares.map((share) => (users * share) / weights);
	const terms = result.arms.map(({ n }, k) => {
		const wanted = short(designed[k] ?? 0, 9);
		return `(${short(n, 9)} − ${wanted})² / ${wanted}`;
	});
	const chi = result.arms.reduce((sum, { n }, k) => {
		const wanted = designed[k] as number;
		return sum + ((n - wanted) * (n - wanted)) / wanted;
	}, 0);
	return `the split: χ² = ${terms.join(' + ')} = ${short(chi)} with ${result.arms.length - 1} degree${result.arms.length > 2 ? 's' : ''} of freedom, p = ${short(reading.split.pValue, 2)}`;
}

function shareLines(a: ArmResult, b: ArmResult, alpha: number): string[] {
	const gap = b.mean - a.mean;
	const pooled = (a.mean * a.n + b.mean * b.n) / (a.n + b.n);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
	const apart = Math.sqrt((a.mean * (1 - a.mean)) / a.n + (b.mean * (1 - b.mean)) / b.n);
	const score = normal(0, 1).quantile(1 - alpha / 2);
	const root = `√(${short(pooled)} × ${short(1 - pooled)} × (1/${short(a.n, 9)} + 1/${short(b.n, 9)}))`;
	const z = error === 0 ? 0 : gap / error;
	return [
		`both together: ${short(100 * pooled)} % said yes`,
		`z = (${short(b.mean)} − ${short(a.mean)}) / ${root} = ${short(z)}`,
		`roughly, the interval is ${short(100 * gap)} ± ${short(score)} × ${short(100 * apart)} = ${short(100 * (gap - score * apart))} to ${short(100 * (gap + score * apart))} points; Newcombe’s, in the page, is fair for small counts too`
	];
}

function meanLines(a: ArmResult, b: ArmResult): string[] {
	const error = Math.sqrt(a.variance / a.n + b.variance / b.n);
	const root = `√(${short(a.variance)}/${short(a.n, 9)} + ${short(b.variance)}/${short(b.n, 9)})`;
	const t = error === 0 ? 0 : (b.mean - a.mean) / error;
	return [`t = (${short(b.mean)} − ${short(a.mean)}) / ${root} = ${short(t)}`];
}
