import type { Answer } from './answer-of.ts';

/**
 * Points heard on average if the listener may stop the answer at any moment of its length, each as likely
 * as any other. A part counts in the share of moments after its end.
 */
export function expectedPoints({ parts, length }: Answer): number {
	if (length === 0) return 0;
	return parts.reduce((sum, { to, points }) => sum + points * (1 - to / length), 0);
}
