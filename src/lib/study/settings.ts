import type { StudySettings } from './memory.ts';

/** What holds until a reader chooses otherwise. */
export const defaultSettings: StudySettings = {
	retention: 0.9,
	newPerDay: 10,
	reviewsPerDay: 200,
	learningSteps: [1, 10],
	relearningSteps: [10],
	dayStart: 4
};

const mostSteps = 8;
/** A step is shorter than a day: longer ones are intervals, which the schedule draws itself. */
const longestStep = 1439;

const within = (value: unknown, lowest: number, highest: number, fallback: number) =>
	typeof value === 'number' && Number.isFinite(value)
		? Math.min(highest, Math.max(lowest, value))
		: fallback;

function steps(value: unknown, fallback: readonly number[]): readonly number[] {
	if (!Array.isArray(value)) return fallback;
	return value
		.filter((step): step is number => typeof step === 'number' && Number.isFinite(step))
		.slice(0, mostSteps)
		.map((step) => Math.round(within(step, 1, longestStep, 1)));
}

/**
 * Settings that the schedule can work with, whatever was typed or stored: each value is moved to the
 * nearest that is allowed, and the default stands for what is no value at all.
 */
export function soundSettings(value: unknown): StudySettings {
	const given: Record<string, unknown> =
		typeof value === 'object' && value !== null ? { ...value } : {};
	const fallback = defaultSettings;
	const whole = (key: 'newPerDay' | 'reviewsPerDay' | 'dayStart', highest: number) =>
		Math.round(within(given[key], 0, highest, fallback[key]));
	return {
		retention: within(given['retention'], 0.7, 0.97, fallback.retention),
		newPerDay: whole('newPerDay', 999),
		reviewsPerDay: whole('reviewsPerDay', 9999),
		learningSteps: steps(given['learningSteps'], fallback.learningSteps),
		relearningSteps: steps(given['relearningSteps'], fallback.relearningSteps),
		dayStart: whole('dayStart', 23)
	};
}
