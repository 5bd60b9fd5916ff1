/** A note of somebody's Anki, as its tables have it. */
export type ForeignNote = {
	readonly guid: string;
	/** The name of its kind. */
	readonly model: string;
	readonly isCloze: boolean;
	/** Parted by spaces. */
	readonly tags: string;
	/** HTML. */
	readonly fields: readonly string[];
	/** How many cards it makes in Anki. */
	readonly cards: number;
};

/** Why notes or rows do not become cards. */
export type LeftOutReason =
	'book' | 'empty' | 'no-answer' | 'too-long' | 'picture' | 'placeholder' | 'twice' | 'too-many';
