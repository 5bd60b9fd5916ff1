import { driftTests, type DriftPair, type DriftTest } from '../../../stats/index.ts';
import type { WatchRule } from './watch-rule.ts';
import { criticalGaps, criticalSquares } from './critical-levels.ts';
import { thresholdLadder } from './threshold-ladder.ts';

export type RuleChoice = {
	readonly kind: DriftPair['kind'];
	readonly rows: { readonly reference: number; readonly current: number };
	/** Thresholds beside the ladder's, by detector. */
	readonly thresholds: Readonly<Record<string, number>>;
	/** `live` for those that take microseconds, `slow` for the classifier. */
	readonly speed: DriftTest['speed'];
};

/** The detectors of the registry that take this kind of feature, in its order. */
export function judgedTests({ kind, speed }: Pick<RuleChoice, 'kind' | 'speed'>): DriftTest[] {
	return driftTests.filter((test) => test.speed === speed && test.accepts.includes(kind));
}

/** The registry's detectors as rules, each with its ladder of thresholds. */
export function registryRules(choice: RuleChoice): WatchRule[] {
	return judgedTests(choice).map((test) => {
		const ladder = thresholdLadder(test.threshold, test.base, choice.thresholds[test.id]);
		return ruleOf(test, ladder, { n: choice.rows.reference, m: choice.rows.current });
	});
}

/** A detector as a rule; what it says is what the registry's entry says of the same pair. */
function ruleOf(
	test: DriftTest,
	ladder: readonly number[],
	sizes: { n: number; m: number }
): WatchRule {
	const { id } = test;
	if (id === 'ks') {
		const gap = (pair: DriftPair) =>
			pair.kind === 'continuous' ? Math.abs(pair.summary.widestGap.gap) : 0;
		return { id, score: gap, levels: criticalGaps(sizes, ladder) };
	}
	if (id === 'cramer-von-mises') {
		const squares = (pair: DriftPair) =>
			pair.kind === 'continuous' ? pair.summary.cramerVonMises : 0;
		return { id, score: squares, levels: criticalSquares(sizes, ladder) };
	}
	if (test.threshold.kind === 'above') {
		return { id, score: (pair) => test.compute(pair).statistic, levels: ladder };
	}
	return {
		id,
		score: (pair) => -(test.compute(pair).pValue ?? 1),
		levels: ladder.map((chance) => -chance)
	};
}
