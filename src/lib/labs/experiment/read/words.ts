import { formatCount, formatP, formatPercent, formatPlain } from '$lib/components/charts';
import type { ArmComparison, Estimate, VerdictKind } from '$lib/simulation/experiment';
import type { ReadShown } from './reading.ts';
import type { ReadState, Sums } from './state.ts';

type Metric = ReadState['metric'];

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);
const digits = (value: number, most = 3) =>
	formatPlain(Number(value.toPrecision(most))).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** Shares are spoken of in points. */
const scaleOf = (metric: Metric) => (metric === 'mean' ? 1 : 100);

/** An effect in the unit that people speak in: `0.597 points`, `1.17`. */
export function effectWords(metric: Metric, effect: number): string {
	if (metric === 'mean') return digits(effect);
	const points = digits(100 * effect);
	return `${points} ${points === '1' || points === '−1' ? 'point' : 'points'}`;
}

/** The same with its sign: `+0.597 points`. */
export const signedWords = (metric: Metric, effect: number): string =>
	signed(effect, effectWords(metric, effect));

/** A tick on an axis of effects. */
export const effectTick = (metric: Metric, effect: number): string =>
	signed(effect, formatPlain(Number((scaleOf(metric) * effect).toPrecision(6))));

/** `+0.597`, where the unit stands once for all. */
export const bareSigned = (metric: Metric, effect: number): string =>
	signed(effect, digits(scaleOf(metric) * effect));

/** `−0.245 to 1.44`. */
export function bareRange(metric: Metric, [low, high]: Estimate['interval']): string {
	return `${digits(scaleOf(metric) * low)} to ${digits(scaleOf(metric) * high)}`;
}

/** `−0.245 to 1.44 points`. */
export const rangeWords = (metric: Metric, interval: Estimate['interval']): string =>
	`${bareRange(metric, interval)}${metric === 'mean' ? '' : ' points'}`;

/** What one arm came to: `10.6 %`, `42.3`. */
export function levelWords(metric: Metric, { n, value }: Sums): string {
	if (metric === 'mean') return digits(value, 4);
	return n === 0 ? '–' : formatPercent(value / n, 2);
}

/** A chance that is never certain. */
export function chanceWords(chance: number): string {
	if (chance > 0.999) return 'above 99.9\u00a0%';
	return chance < 0.001 ? 'below 0.1\u00a0%' : formatPercent(chance, 1);
}

/** `p = 0.164`, `p < 10⁻¹²`. */
export function pWords(p: number): string {
	const written = formatP(p);
	return written.startsWith('<') ? `p\u00a0${written}` : `p\u00a0=\u00a0${written}`;
}

export const testNames: Readonly<Record<ArmComparison['test'], string>> = {
	z: 'z test of two shares',
	fisher: 'Fisher’s exact test',
	welch: 'Welch’s t test',
	cuped: 'Welch’s t test after CUPED'
};

const states = {
	...{ broken: 'alarm', worse: 'alarm', unclear: 'unknown' },
	...{ better: 'steady', 'better-but-small': 'steady', alike: 'steady' }
} as const satisfies Record<VerdictKind, 'alarm' | 'steady' | 'unknown'>;

/** The page's answer: what to do, why, and what being wrong would cost. */
export function verdict({ state, reading }: ReadShown) {
	const { kind, text, cost } = reading.verdict;
	return {
		state: states[kind],
		verdict: headline({ state, reading }),
		rest: kind === 'broken' ? '' : restWords({ state, reading }),
		why: kind === 'broken' ? `${reading.split.text} ${cost}` : `${text} ${cost}`
	};
}

function headline({ state, reading }: ReadShown): string {
	const { kind, arm } = reading.verdict;
	const found = reading.comparisons.find(({ name }) => name === arm);
	const effect = found?.decides.difference ?? 0;
	const amount = effectWords(state.metric, Math.abs(effect));
	const by = `${amount} ${effect < 0 ? 'less' : 'more'}`;
	return {
		broken: 'Do not read this result: the split is broken.',
		better: `${arm} is better: ${by}.`,
		'better-but-small': `${arm} is better by too little: ${by}.`,
		worse: `${arm} is worse: ${by}. Do not ship it.`,
		alike: `No difference that would matter between ${arm} and the control.`,
		unclear: `Not shown, not ruled out: ${arm} may be better or not.`
	}[kind];
}

/** What the mean alone would hide. */
function restWords({ reading }: ReadShown): string {
	const { novelty, verdict: said, comparisons } = reading;
	if (novelty?.state === 'fading' && said.kind.startsWith('better'))
		return 'But it fades by the day.';
	if (novelty?.state === 'growing') return 'It still grows by the day.';
	return comparisons.length > 1 ? `The best of ${formatCount(comparisons.length)} variants.` : '';
}
