/** A service whose accuracy falls in a straight line with the drift since its training data. */
export interface SteadyDecayOptions {
	/** Drift added on each day; the days are as many as there are entries. */
	readonly drift: readonly number[];
	readonly policy: {
		readonly periodDays?: number;
		/** Accuracy lost before the performance rule retrains, a share of 0.92 or, if absolute, points. */
		readonly accuracyDrop?: number;
		readonly dropMode?: 'relative' | 'absolute';
		readonly psiThreshold?: number;
	};
	/** Days until a day’s accuracy is known; 0 if not given. */
	readonly labelDelay?: number;
	/** Days that a training takes before it goes live; 0 if not given. */
	readonly trainDays?: number;
}

export interface SteadyDecay {
	readonly retrainDays: readonly number[];
	readonly reasons: readonly ('time' | 'performance' | 'drift')[];
	readonly meanAccuracy: number;
	readonly worstAccuracy: number;
}

const base = 0.92;
const slope = 0.5;
const psiScale = 8;

type Seen = { day: number; last: number; accuracy: number | undefined; psi: number };

/**
 * Retraining without rows and without noise: accuracy is 0.92 less half of the drift since the training
 * data, PSI is eight times its square. Shows what a rule does by arithmetic alone. At the end of a day
 * the rules are asked in the order time, performance, drift; a model trained on day t goes live on
 * day t + 1 + trainDays.
 */
export function steadyDecay(options: SteadyDecayOptions): SteadyDecay {
	const { drift, policy, labelDelay = 0, trainDays = 0 } = options;
	const history: { model: number; accuracy: number }[] = [];
	const retrainDays: number[] = [];
	const reasons: SteadyDecay['reasons'][number][] = [];
	let [since, sinceTrigger, model, last] = [0, 0, 0, -1];
	let live: number | undefined;
	for (const [day, step] of drift.entries()) {
		if (live === day) [since, model, live] = [sinceTrigger, model + 1, undefined];
		since += step;
		sinceTrigger += step;
		history.push({ model, accuracy: base - slope * since });
		if (live !== undefined) continue;
		const labelled = history[day - labelDelay];
		const accuracy = labelled?.model === model ? labelled.accuracy : undefined;
		const why = reason(policy, { day, last, accuracy, psi: psiScale * since * since });
		if (!why) continue;
		retrainDays.push(day);
		reasons.push(why);
		[last, sinceTrigger, live] = [day, 0, day + 1 + trainDays];
	}
	const levels = history.map(({ accuracy }) => accuracy);
	return {
		retrainDays,
		reasons,
		meanAccuracy: levels.reduce((sum, level) => sum + level, 0) / levels.length,
		worstAccuracy: Math.min(base, ...levels)
	};
}

function reason(policy: SteadyDecayOptions['policy'], { day, last, accuracy, psi }: Seen) {
	const { periodDays, accuracyDrop, dropMode = 'relative', psiThreshold } = policy;
	if (periodDays && day - last >= periodDays) return 'time';
	if (accuracyDrop && accuracy !== undefined) {
		const limit = dropMode === 'relative' ? base * (1 - accuracyDrop) : base - accuracyDrop;
		if (accuracy < limit) return 'performance';
	}
	return psiThreshold && psi > psiThreshold ? 'drift' : undefined;
}
