import { linearScale, type Scale } from '$lib/components/charts';
import type { DraftMetric, GuardReading } from '$lib/manifests';
import type { GuardLook, LookPhase, Measure } from '$lib/simulation/rollout';

/** One metric's strip of a drawn run. */
export interface MetricStrip {
	readonly name: string;
	readonly cuts: readonly number[];
	readonly looks: readonly GuardLook[];
	readonly y: Scale;
	readonly top: number;
	readonly base: number;
	readonly measure: Measure | undefined;
}

/** At most so many metrics are drawn. */
const mostStrips = 3;

/** The strips of a run, one below the other. */
export function metricStrips(
	metrics: readonly DraftMetric[],
	{ shown }: GuardReading,
	{ top, height }: { top: number; height: number }
): MetricStrip[] {
	return metrics.slice(0, mostStrips).map((metric, i) => {
		const looks = shown.looks.filter((look) => look.metric === metric.name);
		const from = top + i * height;
		const [high, base] = [from + 24, from + height - 10];
		const y = linearScale(valueRange(looks, metric.judge.cuts), [base, high]);
		const { name, measure } = metric;
		return { name, measure, cuts: metric.judge.cuts, looks, y, top: high, base };
	});
}

/** From the smallest to the largest value or limit, with some air. */
function valueRange(looks: readonly GuardLook[], cuts: readonly number[]): [number, number] {
	const values = [...looks.map(({ value }) => value).filter(Number.isFinite), ...cuts];
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
	if (low > high) return [0, 1];
	const air = (high - low || Math.abs(high) || 1) * 0.12;
	return [low - air, high + air];
}

/** Looks of one kind as one path of marks, so that thousands are drawn like one. */
export function marksOf(
	strip: MetricStrip,
	x: Scale,
	is: (phase: LookPhase) => boolean,
	mark: (x: number, y: number) => string
): string {
	return strip.looks
		.filter(({ phase }) => is(phase))
		.map((look) => mark(x(look.at), Number.isFinite(look.value) ? strip.y(look.value) : strip.base))
		.join('');
}

export const dot = (x: number, y: number) =>
	`M${(x - 3.2).toFixed(1)} ${y.toFixed(1)}a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z`;
export const diamond = (x: number, y: number) =>
	`M${x.toFixed(1)} ${(y - 5).toFixed(1)}l5 5l-5 5l-5 -5z`;

/** The new version's share over time, up to the run's end. */
export function shareSteps({ end }: GuardReading['shown']): { at: number; share: number }[] {
	const last = end.turns.at(-1)?.share ?? 0;
	return [...end.turns, { at: end.at, share: end.fate === 'promoted' ? 1 : last }];
}
