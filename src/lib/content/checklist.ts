/** A link by its path below the site's root, `lessons/canary/#time`, and what it leads to. */
export type ChecklistLink = { readonly path: string; readonly label: string };

/** One thing to make sure of before or after a release. */
export type ChecklistItem = {
	/** Unique over all lists, for ever: ticks hang on it. */
	readonly id: string;
	readonly name: string;
	/** When to look, “first hour”; '' where the list has no order in time. */
	readonly when: string;
	/** What the cheatsheet asks. */
	readonly sheet: string;
	/** The question that makes the item honest. */
	readonly asks: string;
	/** What to write beside it before it is ticked. */
	readonly proof: string;
	readonly lesson: ChecklistLink;
	readonly lab: ChecklistLink | undefined;
};

export type ChecklistKind = 'pre' | 'post';

/** What is made sure of before a deployment, or after it. */
export type Checklist = {
	readonly kind: ChecklistKind;
	readonly title: string;
	readonly items: readonly ChecklistItem[];
};
