import { kayentaScore, type KayentaClass, type KayentaScore } from '$lib/simulation/rollout';
import type { JudgeState } from './state.ts';

/** The metrics of the release beside the one with the ten points. */
export const otherMetrics = [
	{ name: 'Timeouts', group: 'Errors' },
	{ name: 'P95 latency', group: 'Latency' },
	{ name: 'P99 latency', group: 'Latency' },
	{ name: 'CPU', group: 'Load' }
] as const;

/** The ten points count as an error metric, whatever they measure. */
export const ownGroup = 'Errors';

export const classNames = [
	{ value: 'Pass', label: 'Pass' },
	{ value: 'High', label: 'High' },
	{ value: 'Low', label: 'Low' },
	{ value: 'Nodata', label: 'No data' }
] as const satisfies readonly { value: KayentaClass; label: string }[];

/** The whole release as the judge scores it. */
export function scoreOf(own: KayentaClass, state: JudgeState): KayentaScore {
	const [errors, latency] = state.weights;
	const others = otherMetrics.map(({ group }, i) => ({
		groups: [group],
		classification: state.others[i] ?? 'Pass'
	}));
	return kayentaScore({
		metrics: [{ groups: [ownGroup], classification: own, critical: state.critical }, ...others],
		groupWeights: { Errors: errors, Latency: latency },
		marginal: state.marginal,
		pass: state.pass
	});
}

/** The score in words. */
export function scoreWords({ score, reason, result }: KayentaScore): string {
	const what = {
		Pass: 'passes',
		Marginal: 'is marginal: it goes on, and is looked at again',
		Fail: 'fails'
	}[result];
	if (reason === 'critical')
		return 'Score 0: a critical metric did not pass, so the release fails.';
	if (reason === 'no data')
		return 'Score 0: half of the metrics have no data, so the release fails.';
	return `Score ${score} of 100: the release ${what}.`;
}
