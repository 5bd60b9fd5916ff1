import type { KayentaClass } from './kayenta-metric.ts';

export interface ScoredMetric {
	/** Groups that it counts in. */
	readonly groups: readonly string[];
	/** `NodataFailMetric`: no data, and the configuration says that this fails. */
	readonly classification: KayentaClass | 'NodataFailMetric';
	/** Anything but Pass makes the whole score 0. */
	readonly critical?: boolean;
}

export interface KayentaScoring {
	readonly metrics: readonly ScoredMetric[];
	/** Weights in per cent by group; groups that are not listed share what is left. */
	readonly groupWeights: Readonly<Record<string, number>>;
	/** Scores from here on are marginal. @default 75 */
	readonly marginal?: number;
	/** Scores from here on pass. @default 95 */
	readonly pass?: number;
}

export interface KayentaScore {
	/** From 0 to 100, to two decimals. */
	readonly score: number;
	/** What made it 0 without counting. */
	readonly reason?: 'critical' | 'no data';
	readonly result: 'Pass' | 'Marginal' | 'Fail';
	/** Score of each group, and the weight that it has. */
	readonly groups: readonly {
		readonly name: string;
		readonly score: number;
		readonly weight: number;
	}[];
}

/**
 * Kayenta's score over several metrics: in each group the share that passed, in all the weighted sum.
 * A group without data counts as if it had passed.
 *
 * @see spinnaker/kayenta, WeightedSumScorer.scala and ThresholdScoreClassifier.scala
 */
export function kayentaScore(scoring: KayentaScoring): KayentaScore {
	const { metrics, marginal = 75, pass = 95 } = scoring;
	const groups = groupsOf(scoring);
	const reason = zeroed(metrics);
	const sum = groups.reduce((total, { score, weight }) => total + (score * weight) / 100, 0);
	const score = reason ? 0 : Math.floor(100 * sum + 0.5) / 100;
	const result = score >= pass ? 'Pass' : score >= marginal ? 'Marginal' : 'Fail';
	return { score, result, groups, ...(reason ? { reason } : {}) };
}

function groupsOf({ metrics, groupWeights }: KayentaScoring): KayentaScore['groups'] {
	const names = [...new Set(metrics.flatMap(({ groups }) => groups))].sort();
	const unlisted = names.filter((name) => !Object.hasOwn(groupWeights, name));
	const listed = Object.values(groupWeights).reduce((sum, weight) => sum + weight, 0);
	return names.map((name) => ({
		name,
		score: groupScore(metrics.filter(({ groups }) => groups.includes(name))),
		weight: groupWeights[name] ?? (100 - listed) / unlisted.length
	}));
}

function groupScore(metrics: readonly ScoredMetric[]): number {
	const known = metrics.filter(({ classification }) => classification !== 'Nodata');
	if (known.length === 0) return 100;
	const passed = known.filter(({ classification }) => classification === 'Pass');
	return (100 * passed.length) / known.length;
}

function zeroed(metrics: readonly ScoredMetric[]): KayentaScore['reason'] | undefined {
	const failed = metrics.some(
		({ critical, classification }) => critical === true && classification !== 'Pass'
	);
	if (failed) return 'critical';
	const gaps = metrics.filter(({ classification }) => classification === 'Nodata').length;
	return metrics.length > 0 && 2 * gaps >= metrics.length ? 'no data' : undefined;
}
