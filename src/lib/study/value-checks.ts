import { lastTime } from './study-day.ts';

/** The most characters that a name and a text may have, and the most names in a list. */
export const longest = { name: 200, text: 64_000, list: 500 } as const;

/** What is known of a value that somebody else wrote. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null;
export const isWithin = (value: unknown, lowest: number, highest: number): value is number =>
	typeof value === 'number' && value >= lowest && value <= highest;
export const isWhole = (value: unknown, highest: number): value is number =>
	isWithin(value, 0, highest) && Number.isInteger(value);
export const isTime = (value: unknown): value is number => isWithin(value, 0, lastTime);
export const isText = (value: unknown, most: number): value is string =>
	typeof value === 'string' && value.length <= most;
export const isName = (value: unknown): value is string =>
	isText(value, longest.name) && value !== '';
export const areNames = (value: unknown, most: number = longest.list): value is string[] =>
	Array.isArray(value) && value.length <= most && value.every((one) => isName(one));
/** Whether something is a day such as `2026-11-27`. */
export const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
