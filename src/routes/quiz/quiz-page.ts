import type { Scenario } from '$lib/content';
import type { ListedRelease } from '$lib/study';

/** What a release is chosen from. */
export type QuizRelease = ListedRelease & Pick<Scenario, 'title' | 'minutes' | 'asks'>;

export const levelWords = { 1: 'everybody', 2: 'seniors', 3: 'staff engineers' } as const;
