import { versionTag } from './export-note.ts';

export type TagReading = {
	readonly lesson: string;
	readonly section: string;
	readonly tags: readonly string[];
	/** A reader's version of a card of the book. */
	readonly isVersion: boolean;
};

const mostTags = 50;
const longestTag = 200;
/** Anki's own, and those that say what a card here says otherwise. */
const notTopics = /^(?:marked|leech|kind::.*|level::.*|lesson::.*)$/i;

/** The tags of a note, parted by spaces; those that we wrote say where the card belongs. */
export function readTags(written: string): TagReading {
	const all = written.split(/[\s\u3000]+/).filter(Boolean);
	const place = all
		.map((tag) => /^lesson::([a-z0-9-]{1,100})(?:::([a-z0-9-]{1,100}))?$/.exec(tag))
		.find(Boolean);
	const topics = all
		.filter((tag) => !notTopics.test(tag) && tag !== versionTag)
		.map((tag) => tag.slice(0, longestTag));
	return {
		lesson: place?.[1] ?? '',
		section: place?.[2] ?? '',
		tags: [...new Set(topics)].slice(0, mostTags),
		isVersion: all.includes(versionTag)
	};
}
