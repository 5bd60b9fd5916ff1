import type { Pathname } from '$app/types';
import type { Course } from './course.ts';
import type { Sample } from './samples.ts';

/** What the front page shows besides the loop. */
export type HomePage = { first: Pathname | undefined; samples: Sample[]; course: Course };
