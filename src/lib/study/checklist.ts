/** What somebody noted at an item of a checklist. */
export type ChecklistMark = {
	readonly done: boolean;
	readonly note: string;
	readonly who: string;
	/** When it was last changed, milliseconds since 1970, UTC. */
	readonly at: number;
};

/** A checklist of one release, as its reader works on it. */
export type KeptChecklist = {
	/** Unique on all devices. */
	readonly id: string;
	/** The name of the release, as typed. */
	readonly release: string;
	readonly kind: 'pre' | 'post';
	readonly made: number;
	/** When anything of it was last changed. */
	readonly changed: number;
	/** By the id of the item; an item that nobody touched is missing. */
	readonly marks: Readonly<Record<string, ChecklistMark>>;
	/** When it was removed: only this much of it stays, so that a back-up does not bring it back. */
	readonly removed?: number;
};
