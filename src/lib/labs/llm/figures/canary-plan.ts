import { promptCanary, type CanaryDay, type CanaryReading } from '$lib/simulation/llm';

/** What does not change in the figure: the judge on old answers, how long, how much it reads. */
export const plan = {
	days: 14,
	truth: 0.8,
	judge: { sensitivity: 0.95, specificity: 0.9 },
	judgedPerDay: 500
} as const;

/** How the reader sets the canary: differences in points, labels a prompt and day. */
export type CanarySetting = { change: number; flattery: number; labels: number };

export const initialCanary: CanarySetting = { change: -8, flattery: 40, labels: 60 };

/** The fourteen days of one seed. */
export function playCanary(setting: CanarySetting, seed: number): CanaryDay[] {
	return promptCanary({
		...plan,
		seed,
		change: setting.change / 100,
		flattery: setting.flattery / 100,
		labelsPerDay: setting.labels
	});
}

export type Decision = { day: number; better: boolean };

/** The first evening on which an interval lies on one side of zero. */
export function decision(
	days: readonly CanaryDay[],
	read: 'judge' | 'people' | 'both'
): Decision | undefined {
	const clear = ({ lower, upper }: CanaryReading) => lower > 0 || upper < 0;
	const first = days.find((day) => clear(day[read]));
	return first && { day: first.day, better: first[read].lower > 0 };
}

/** `better, from day 3 on`. */
export function decisionWords(found: Decision | undefined): string {
	if (!found) return `undecided after ${plan.days} days`;
	return `${found.better ? 'better' : 'worse'}, on day ${found.day}`;
}
