import type { ShownDecision } from '../../../../src/lib/reproduce/retraining/decision-facts.ts';
import {
	createLabSession,
	defaultSettings
} from '../../../../src/lib/simulation/retraining/index.ts';

/** Trainings of a drawn world: behind a test, on a clock, and one that nothing was compared for. */
export function shownDecisions(): ShownDecision[] {
	const settings = defaultSettings('shock', 1);
	const choices = [
		{ policy: 'drop-relative', gate: 'mid-p' },
		{ policy: 'monthly', gate: 'exact' },
		{ policy: 'drop-points', gate: 'none' }
	] as const;
	const steps = createLabSession()({ settings, choices });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return (step.value.picture?.runs ?? []).map(({ decisions, bill }) => ({
		...{ decision: decisions[0]!, prices: settings.prices, bill }
	}));
}
