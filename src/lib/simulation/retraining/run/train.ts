import type { Candidate } from '../learner/candidates.ts';
import type { Ground } from '../learner/ground.ts';
import { windowSpan } from '../learner/window-span.ts';
import type { Reason } from '../policies/evening.ts';
import type { Gate, PairedCounts } from '../policies/gates.ts';
import { trueAccuracy } from '../world/true-accuracy.ts';
import { entryOf, historyDays } from '../world/history-days.ts';
import { pairedCounts } from './paired-counts.ts';
import type { LabDecision, LabSettings } from './types.ts';

/** A training that a policy has asked for. */
export interface TrainingOrder {
	readonly day: number;
	/** The model in service. */
	readonly champion: Candidate;
	readonly gate: Gate;
	readonly reasons: readonly Reason[];
}

/** Trains in the evening of a day, and asks the gate. */
export function train(ground: Ground, settings: LabSettings, order: TrainingOrder): LabDecision {
	const { day, champion, gate, reasons } = order;
	const { candidates, course, learner, world } = ground;
	const half = world.separation / 2;
	const at = entryOf(day);
	const candidate = candidates.byDay[day];
	const span = windowSpan(learner.window, at + 1 - learner.labelDelay);
	const common = {
		day,
		reasons,
		learntFrom: span.from - historyDays,
		learntTo: span.to - 1 - historyDays,
		oldShare: oldShare(course.jumps, day, span.from - historyDays, span.to - historyDays),
		before: trueAccuracy(course, half, champion.line, at),
		cost: settings.prices.training
	};
	if (!candidate) {
		return { ...common, outcome: 'failed', paired: undefined, after: NaN, isBad: false };
	}
	const counts = gate.id === 'none' ? undefined : seenBy(ground, settings, order, candidate);
	const passes = !counts || gate.passes(counts, settings.gate.alpha);
	return {
		...common,
		outcome: passes ? 'deployed' : 'refused',
		paired: counts && { ...counts, p: gate.p?.(counts) },
		after: trueAccuracy(course, half, candidate.line, at),
		isBad: candidate.isBad
	};
}

/** The held-out rows of the newest labelled days, as far back as there are any. */
function seenBy(
	ground: Ground,
	{ gate }: LabSettings,
	{ day, champion }: TrainingOrder,
	candidate: Candidate
): PairedCounts {
	const to = Math.max(1, entryOf(day) + 1 - ground.learner.labelDelay);
	return pairedCounts(ground, [candidate.line, champion.line], {
		from: Math.max(0, to - gate.days),
		to
	});
}

/** Which share of the days `from` up to `to` lies before the newest jump up to a day. */
function oldShare(jumps: readonly number[], day: number, from: number, to: number): number {
	const newest = jumps.findLast((jump) => jump <= day);
	if (newest === undefined) return 0;
	return Math.max(0, Math.min(1, (newest - from) / (to - from)));
}
