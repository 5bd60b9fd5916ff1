import type { ReviewResult } from '$lib/study';

const numbers = ['None', 'One', 'Two', 'Three'];

/** “Two of three found, one of them half. One false alarm.” */
export function resultWords({ findings, falseAlarms }: ReviewResult): string {
	return [foundWords(findings), alarmWords(falseAlarms.length)].join(' ');
}

function foundWords(findings: ReviewResult['findings']): string {
	if (findings.length === 0) return 'There was nothing to find.';
	const full = findings.filter(({ seen }) => seen === 'full').length;
	const half = findings.filter(({ seen }) => seen === 'half').length;
	const all = numbers[findings.length]?.toLowerCase() ?? '';
	if (full === 0 && half > 0) return `${numbers[half] ?? ''} of ${all} found by half.`;
	const more = half > 0 ? `, ${numbers[half]?.toLowerCase() ?? ''} more by half` : '';
	return `${numbers[full] ?? ''} of ${all} found${more}.`;
}

function alarmWords(count: number): string {
	if (count === 0) return 'No false alarm.';
	return count === 1 ? 'One false alarm.' : `${numbers[count] ?? count} false alarms.`;
}

export const percent = (share: number) => `${Math.round(100 * share)} %`;
