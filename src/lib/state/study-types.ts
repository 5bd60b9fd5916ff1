import type { CardState, Grade, StudyEvent } from '$lib/study';

/** How much is left today. Learning cards count once, however often they come back. */
export type StudyCounts = {
	readonly due: number;
	readonly learning: number;
	readonly fresh: number;
};

/** What to ask now; without a card, when a learning step will be due today, if one will. */
export type Upcoming =
	| { readonly card: string; readonly state: CardState }
	| { readonly card: undefined; readonly at: number | undefined };

/** An action that was taken back: `did` says which, `grade` what was answered. */
export type TakenBack = {
	readonly card: string;
	readonly did: StudyEvent['did'];
	readonly grade: Grade | undefined;
	readonly state: CardState | undefined;
};

/**
 * `kept`: what is done stays on this device. `memory`: it lasts until the page closes, and `notice` says
 * why. `read-only`: it can be looked at, and `notice` says why nothing may be added.
 */
export type StudyMode = 'closed' | 'kept' | 'memory' | 'read-only';
