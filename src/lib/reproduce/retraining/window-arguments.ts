import type { RetrainingPlan } from './retraining-export.ts';

/** The window as arguments of a Makefile's target. */
export function windowArguments({ settings }: RetrainingPlan): string {
	const { window, labelDelay } = settings.learner;
	const late = `LABEL_DELAY_DAYS=${labelDelay}`;
	if (window.kind === 'growing') return `WINDOW_DAYS=all ${late}`;
	if (window.kind === 'sliding') return `WINDOW_DAYS=${window.days} ${late}`;
	return `WINDOW_DAYS=all HALF_LIFE_DAYS=${window.halfLifeDays} ${late}`;
}
