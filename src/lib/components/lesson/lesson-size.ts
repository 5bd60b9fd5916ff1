/** What a lesson holds, in numbers. */
export type SizedLesson = { minutes: number; figures: number; checks: number };

/** "13 minutes, 3 figures, 4 questions"; lines break between the parts only. */
export function lessonSize({ minutes, figures, checks }: SizedLesson): string {
	return [counted(minutes, 'minute'), counted(figures, 'figure'), counted(checks, 'question')].join(
		', '
	);
}

function counted(count: number, thing: string): string {
	return `${count}\u00a0${thing}${count === 1 ? '' : 's'}`;
}
