/** What can be found; each kind is a group of the results. */
export type EntryKind =
	'Lessons' | 'Glossary' | 'Corrections' | 'Labs' | 'Cards' | 'Interview questions' | 'Pages';

/** Something that can be found. */
export type SearchEntry = {
	kind: EntryKind;
	title: string;
	/** One line that says what it is. */
	line: string;
	/** Its address below the site's root, without a slash at the front. */
	path: string;
	/** Other names that it should be found by. */
	names?: string;
	/** Its words. */
	text: string;
	/** Its title is a question and no name: it is found by the words of its beginning. @default false */
	isAsked?: boolean;
};
