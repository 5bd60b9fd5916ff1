import { binomial, classificationMetrics, peekingErrorRate } from '../../stats/index.ts';
import { drawn, lineThrough, steps } from './axes.ts';

const percents = (values: readonly number[]): [number, string][] =>
	values.map((value) => [value, `${value} %`]);

/** How many errors a healthy canary has in a window, and which of these counts roll it back. */
export function errorsInAWindow() {
	const errors = binomial(3000, 0.0005);
	const fires = 4;
	const share = (100 * errors.sf(fires - 1)).toFixed(1);
	return drawn({
		words: `Errors in a window of 3,000 requests to a healthy service, 0.05 % of which fail. Four fire, and chance brings four or more in ${share} % of windows.`,
		x: {
			label: 'errors in a window',
			from: -0.6,
			to: 8.6,
			ticks: [0, 2, 4, 6, 8].map((count) => [count, String(count)])
		},
		y: { label: 'share of windows', from: 0, to: 40, ticks: percents([0, 20, 40]) },
		draw: (at) => [
			...steps(0, 8, 9).map((count) => ({
				shape: 'bar' as const,
				from: at.x(count - 0.4),
				to: at.x(count + 0.4),
				height: at.y(100 * errors.pmf(count)),
				rings: count >= fires
			})),
			{ shape: 'rule', along: 'x', at: at.x(fires - 0.5), text: 'over 0.1 %' }
		]
	});
}

/** What looking at a quiet A/B test costs. */
export function priceOfLooking() {
	const rate = (looks: number) => 100 * peekingErrorRate({ looks });
	return drawn({
		words: `Tests of nothing that ever read p below 0.05, by how often somebody looks: 5 % at one look, ${rate(5).toFixed(1)} % at five, ${rate(10).toFixed(1)} % at ten.`,
		x: { label: 'looks', from: 0, to: 20.5, ticks: [1, 5, 10, 20].map((n) => [n, String(n)]) },
		y: { label: 'false alarms', from: 0, to: 30, ticks: percents([0, 10, 20, 30]) },
		draw: (at) => [
			{ shape: 'line', of: 'reference', points: lineThrough(at, [1, 20], () => 5) },
			{ shape: 'line', of: 'current', points: lineThrough(at, steps(1, 20, 20), rate) },
			...[5, 10].map((looks) => ({
				shape: 'dot' as const,
				x: at.x(looks),
				y: at.y(rate(looks)),
				text: `${rate(looks).toFixed(1)} %`,
				side: 'right' as const
			}))
		]
	});
}

/** Precision of one model in worlds with more and fewer positives. */
export function precisionAndBaseRate() {
	const rows = 1_000_000;
	const precision = (percent: number) => {
		const positives = Math.round((rows * percent) / 100);
		const tp = Math.round(0.9 * positives);
		const fp = Math.round(0.05 * (rows - positives));
		const matrix = { tp, fp, fn: positives - tp, tn: rows - positives - fp };
		return 100 * classificationMetrics(matrix).precision;
	};
	const worlds = steps(Math.log10(0.1), Math.log10(50), 40).map((power) => 10 ** power);
	return drawn({
		words: `Precision of one model, with a recall of 90 % and a specificity of 95 %, by the share of positives: ${precision(1).toFixed(1)} % at one in a hundred, ${precision(10).toFixed(1)} % at one in ten.`,
		x: {
			label: 'rows that are positive',
			from: 0.1,
			to: 50,
			ticks: percents([0.1, 1, 10, 50]),
			log: true
		},
		y: { label: 'precision', from: 0, to: 100, ticks: percents([0, 50, 100]) },
		draw: (at) => [
			{ shape: 'line', of: 'current', points: lineThrough(at, worlds, precision) },
			...[1, 10].map((percent) => ({
				shape: 'dot' as const,
				x: at.x(percent),
				y: at.y(precision(percent)),
				text: `${precision(percent).toFixed(1)} %`,
				side: 'left' as const
			}))
		]
	});
}

/** How soon a page of many calls meets the tail of one. */
export function tailOfAPage() {
	const share = (calls: number) => 100 * binomial(calls, 0.01).sf(0);
	return drawn({
		words: `Page loads on which at least one of the calls is slower than its P99: ${share(100).toFixed(1)} % with 100 independent calls.`,
		x: {
			label: 'calls a page',
			from: 0,
			to: 200,
			ticks: [1, 50, 100, 200].map((n) => [n, String(n)])
		},
		y: { label: 'page loads', from: 0, to: 100, ticks: percents([0, 50, 100]) },
		draw: (at) => [
			{
				shape: 'line',
				of: 'current',
				points: lineThrough(at, [1, ...steps(10, 200, 20)], share)
			},
			{
				shape: 'dot',
				x: at.x(100),
				y: at.y(share(100)),
				text: `${share(100).toFixed(1)} %`,
				side: 'right'
			}
		]
	});
}
