import { preference } from '$lib/storage';

const isTrue = (value: unknown): value is boolean => value === true;

/** Whether there is something to look back on, so that nobody else need load what looks for it. */
export const hasAnswered = preference<boolean>('interview-answered', false, isTrue);
