import type { Pathname } from '$app/types';

/** A part of a lab: a page of its own, so that its code is loaded only there. */
export type LabPart = {
	readonly path: Pathname;
	readonly label: string;
	/** The question that the part answers. */
	readonly line: string;
	/** Its state begins with part one's pair of windows, so that a link carries over. */
	readonly takesPair?: true;
};

export type Lab = {
	readonly name: string;
	/** Every part that has a page, in the order in which a learner meets them. */
	readonly parts: readonly LabPart[];
};
