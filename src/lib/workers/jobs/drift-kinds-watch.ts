import {
	createDaySession,
	createRateSession,
	keptSetup,
	type AlarmDays,
	type CauseRates,
	type DayQuestion,
	type RateQuestion
} from '../../simulation/drift/index.ts';
import type { Steps } from '../job.ts';

type Input = { readonly days: DayQuestion } | { readonly rates: RateQuestion };
type Output = { readonly days?: AlarmDays; readonly rates?: CauseRates[] };

/** Many days of alarms: one line of them, or how often each alarm rings for each cause. */
export function createJob(): (input: Input) => Steps<Output> {
	const setupOf = keptSetup();
	const [days, rates] = [createDaySession(setupOf), createRateSession(setupOf)];
	return function* watch(input) {
		return 'days' in input
			? { days: yield* days(input.days) }
			: { rates: yield* rates(input.rates) };
	};
}
