/** A card as its reader wrote it: the Markdown of both sides, as typed. */
export type OwnCard = {
	/** Starts with `own-`. */
	readonly id: string;
	readonly kind: 'recall' | 'cloze';
	readonly front: string;
	readonly back: string;
	readonly lesson: string;
	readonly section: string;
	readonly tags: readonly string[];
	/** When it was last written, milliseconds since 1970. */
	readonly at: number;
};
