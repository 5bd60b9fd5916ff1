import type { Lesson } from '$lib/content';

const provider = { '@type': 'Organization', name: 'MLOps Fieldbook' };

/**
 * The course as schema.org's Course, for search engines.
 *
 * @param lessons all of them, in order
 * @param addressOf a lesson's whole address
 */
export function courseData(
	lessons: readonly Pick<Lesson, 'id' | 'title' | 'description' | 'minutes'>[],
	addressOf: (id: string) => string
): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'Course',
		name: 'MLOps for interviews',
		description:
			'Lessons on MLOps with figures that you can move, a correction beside each popular mistake, and words to say aloud.',
		inLanguage: 'en-GB',
		isAccessibleForFree: true,
		provider,
		hasCourseInstance: {
			'@type': 'CourseInstance',
			courseMode: 'Online',
			courseWorkload: `PT${lessons.reduce((sum, { minutes }) => sum + minutes, 0)}M`
		},
		hasPart: lessons.map(({ id, title }) => ({
			'@type': 'LearningResource',
			name: title,
			url: addressOf(id)
		}))
	};
}

/** One lesson as schema.org's LearningResource. */
export function lessonData(
	{ id, title, description, minutes, outcome }: Lesson,
	addressOf: (id: string) => string
): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'LearningResource',
		name: title,
		description,
		teaches: outcome,
		timeRequired: `PT${minutes}M`,
		learningResourceType: 'Lesson',
		inLanguage: 'en-GB',
		isAccessibleForFree: true,
		url: addressOf(id),
		provider
	};
}
