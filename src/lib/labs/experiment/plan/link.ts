import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import type { ExperimentPlan } from '$lib/simulation/experiment';
import { effectLimits, initialState, limits, type PlanState } from './state.ts';

type Field = LinkField<PlanState>;
type Part = Partial<ExperimentPlan>;

const corrections = { n: 'none', b: 'bonferroni', d: 'dunnett' } as const;

/** A field of the plan, left out where it stands as the page starts. */
function planField(
	write: (plan: ExperimentPlan) => string,
	read: (parts: readonly string[], plan: ExperimentPlan) => Part
): Field {
	return {
		write: ({ plan }) => (write(plan) === write(initialState.plan) ? undefined : write(plan)),
		read: (text, { plan }) => ({ plan: { ...plan, ...read(text.split(','), plan) } })
	};
}

/** One of a few letters. */
function readLetter<Value>(
	text: string | undefined,
	name: string,
	known: Readonly<Record<string, Value>>
): Value {
	const letter = text ?? '';
	if (Object.hasOwn(known, letter)) return known[letter] as Value;
	const all = Object.keys(known).join(' or ');
	throw new LinkProblem(`“${quote(text)}” is not a ${name}: it should be ${all}.`);
}

const metric = planField(
	({ metric: kind, sd }) => (kind === 'proportion' ? 'p' : `m,${sd}`),
	([kind, sd]) =>
		readLetter(kind, 'kind of metric', { p: true, m: false })
			? { metric: 'proportion' }
			: { metric: 'mean', sd: readNumber(sd, 'standard deviation', limits.sd) }
);

const baseline = planField(
	(plan) => `${plan.baseline}`,
	([text], plan) => ({
		baseline: readNumber(
			text,
			'baseline',
			plan.metric === 'proportion' ? limits.share : limits.mean
		)
	})
);

const effect = planField(
	({ mde, relative }) => `${mde}${relative ? ',r' : ''}`,
	([text, kind], plan) => {
		const relative = kind !== undefined && readLetter(kind, 'kind of effect', { r: true });
		const { min, max } = effectLimits({ ...plan, relative });
		const mde = readNumber(text, 'smallest effect', { min: -max, max });
		if (Math.abs(mde) >= min) return { mde, relative };
		throw new LinkProblem(`An effect of ${quote(text)} is too small to plan for.`);
	}
);

const levels = planField(
	({ alpha, power, sides }) => `${alpha},${power},${sides}`,
	([alpha, power, sides]) => ({
		alpha: readNumber(alpha, 'chance of a false alarm', limits.alpha),
		power: readNumber(power, 'power', limits.power),
		sides: readLetter(sides, 'number of sides', { '1': 1, '2': 2 } as const)
	})
);

const arms = planField(
	(plan) => `${plan.arms},${plan.ratio},${plan.correction.slice(0, 1)}`,
	([count, ratio, correction]) => ({
		arms: readWhole(count, 'number of arms', limits.arms),
		ratio: readNumber(ratio, 'ratio of the arms', limits.ratio),
		correction: readLetter(correction, 'correction', corrections)
	})
);

const clusters = planField(
	({ clusterSize, icc }) => `${clusterSize},${icc}`,
	([size, icc]) => ({
		clusterSize: readWhole(size, 'size of a cluster', limits.clusterSize),
		icc: readNumber(icc, 'likeness within a cluster', limits.icc)
	})
);

const adjusted = planField(
	({ correlation, compliance }) => `${correlation},${compliance}`,
	([correlation, compliance]) => ({
		correlation: readNumber(correlation, 'correlation', limits.correlation),
		compliance: readNumber(compliance, 'share who meet the change', limits.compliance)
	})
);

const traffic = planField(
	({ traffic: { daily, share, regulars, visitChance } }) =>
		[daily, share, regulars, visitChance].join(','),
	([daily, share, regulars, visitChance]) => ({
		traffic: {
			daily: readWhole(daily, 'number of users a day', limits.daily),
			share: readNumber(share, 'share who take part', limits.part),
			regulars: readNumber(regulars, 'share of regulars', limits.regulars),
			visitChance: readNumber(visitChance, 'chance of a visit', limits.visitChance)
		}
	})
);

const weeks: Field = {
	write: (state) => (state.weeks === initialState.weeks ? undefined : `${state.weeks}`),
	read: (text) => ({ weeks: readWhole(text, 'number of weeks', limits.weeks) })
};

/** The state of the page in a link; the metric is read before what depends on it. */
export const planLink = partLink<PlanState>({
	initial: initialState,
	fields: {
		m: metric,
		b: baseline,
		e: effect,
		l: levels,
		a: arms,
		c: clusters,
		v: adjusted,
		t: traffic,
		w: weeks
	}
});
