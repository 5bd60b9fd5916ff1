import type { ReviewResult } from '$lib/study';

const numbers = ['None', 'One', 'Two', 'Three'];

/** “Two of three found, one of them half. One false alarm.” */
export function resultWords({ findings, falseAlarms }: ReviewResult): string {
	return [foundWords(findings), alarmWords(falseAlarms.length)].join(' ');
}

function foundWords(findings: ReviewResult['findings']): string {
	if (findings.length === 0) return 'There was nothing to find.';
	const count = (seen: 'full' | 'half') => findings.filter((one) => one.seen === seen).length;
	const [full, half] = [count('full'), count('half')];
	const all = word(findings.length).toLowerCase();
	if (half === 0) return `${word(full)} of ${all} found.`;
	if (full === 0) return `${word(half)} of ${all} found by half.`;
	return `${word(full)} of ${all} found, ${word(half).toLowerCase()} more by half.`;
}

const word = (count: number) => numbers[count] ?? String(count);

function alarmWords(count: number): string {
	if (count === 0) return 'No false alarm.';
	return count === 1 ? 'One false alarm.' : `${word(count)} false alarms.`;
}

export const percent = (share: number) => `${Math.round(100 * share)} %`;
