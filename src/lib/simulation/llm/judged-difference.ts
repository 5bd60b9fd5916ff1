import { differenceInterval, normal } from '../../stats/index.ts';
import { correctedRate } from './corrected-rate.ts';
import { judgedRate, type Judge } from './judged-rate.ts';

export interface JudgedDifferenceOptions {
	/** Share of good answers of the old version, and how much better the new one really is. */
	readonly truth: number;
	readonly change: number;
	readonly judge: Judge;
	/** Bad answers of the new version that the judge passes beyond those it always did. */
	readonly flattery: number;
	/** Answers a version that the judge reads. */
	readonly judged: number;
	/** Answers a version that people read, drawn at random. */
	readonly labels: number;
}

/** New less old, with a 95 % interval. */
export interface DifferenceReading {
	readonly difference: number;
	readonly interval: readonly [lower: number, upper: number];
}

export interface JudgedDifference {
	/** The judge's word as it stands. */
	readonly judge: DifferenceReading;
	/** Both versions corrected with error rates measured on the old one. */
	readonly oldLabels: DifferenceReading;
	/** Each version corrected with error rates measured on its own answers. */
	readonly ownLabels: DifferenceReading;
	/** People alone, on the answers that they read. */
	readonly people: DifferenceReading;
}

/**
 * What an evaluation of two versions reads on average: counts are expected ones, not drawn. The old
 * version's error rates are shared by both corrections of `oldLabels`, so their doubt scales with
 * the difference itself.
 */
export function judgedDifference(options: JudgedDifferenceOptions): JudgedDifference {
	const { truth, change, judge, flattery, judged, labels } = options;
	const flattered = { ...judge, specificity: judge.specificity - flattery };
	const old = arm(truth, judge);
	const now = arm(truth + change, flattered);
	const own = [corrected(old, judged, labels), corrected(now, judged, labels)] as const;
	return {
		judge: plain(old.passes, now.passes, judged),
		oldLabels: shared(options, now.passes - old.passes),
		ownLabels: around(
			now.truth - old.truth,
			z95 * Math.hypot(own[0].standardError, own[1].standardError)
		),
		people: plain(truth, truth + change, labels)
	};
}

const z95 = normal().quantile(0.975);

type Arm = { truth: number; judge: Judge; passes: number };

const arm = (truth: number, judge: Judge): Arm => ({
	truth,
	judge,
	passes: judgedRate(truth, judge)
});

function around(difference: number, reach: number): DifferenceReading {
	return { difference, interval: [difference - reach, difference + reach] };
}

/** Two shares, counted. */
function plain(before: number, after: number, n: number): DifferenceReading {
	const [successesA, successesB] = [Math.round(before * n), Math.round(after * n)];
	const [lower, upper] = differenceInterval({ successesA, nA: n, successesB, nB: n });
	const rounding = after - before - (successesB - successesA) / n;
	return { difference: after - before, interval: [lower + rounding, upper + rounding] };
}

function corrected({ truth, judge, passes }: Arm, judged: number, labels: number) {
	const [good, bad] = [truth * labels, (1 - truth) * labels];
	return correctedRate({
		passed: passes * judged,
		n: judged,
		sensitivity: { right: judge.sensitivity * good, n: good },
		specificity: { right: judge.specificity * bad, n: bad }
	});
}

/** Both versions divided by the same sensitivity + specificity − 1, as measured on the old one. */
function shared(options: JudgedDifferenceOptions, passes: number): DifferenceReading {
	const { truth, judge, judged, labels } = options;
	const { sensitivity: se, specificity: sp } = judge;
	const gap = se + sp - 1;
	const after = passes + judgedRate(truth, judge);
	const before = after - passes;
	const counted = (before * (1 - before) + after * (1 - after)) / judged;
	const ofJudge = (se * (1 - se)) / (truth * labels) + (sp * (1 - sp)) / ((1 - truth) * labels);
	const difference = passes / gap;
	const error = Math.sqrt(counted + difference * difference * ofJudge) / gap;
	return around(difference, z95 * error);
}
