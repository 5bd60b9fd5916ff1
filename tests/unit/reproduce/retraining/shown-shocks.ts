import type { ShownShock } from '../../../../src/lib/reproduce/retraining/shock-facts.ts';
import {
	defaultSettings,
	shockBlock,
	shockSummary,
	type LabLearner,
	type ShockSummary
} from '../../../../src/lib/simulation/retraining/index.ts';

/** The usual shock, with something of its learner changed. */
export function shownShock(learner: Partial<LabLearner>, lasts?: number): ShownShock {
	const usual = defaultSettings('shock');
	const settings = { ...usual, learner: { ...usual.learner, ...learner } };
	const part = 'outcome';
	const rest = { size: 60, watchedDays: 90, first: 0, worlds: 40 };
	return { question: { settings, part, ...rest, ...(lasts ? { lasts } : {}) }, trained: 6 };
}

/** What the lab makes of it. */
export function playShock({ question }: ShownShock): ShockSummary {
	const steps = shockBlock(question);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return shockSummary([step.value]);
}
