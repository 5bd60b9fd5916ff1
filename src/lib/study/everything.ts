import type { KeptChecklist } from './checklist.ts';
import type { KeptReading } from './kept-reading.ts';
import type { CardState, StudyEvent, StudySettings } from './memory.ts';
import type { OwnCard } from './own-card.ts';
import type { PlanWish } from './plan-wish.ts';
import type { Round } from './round.ts';

/** What is kept of cards. */
export type KeptCards = {
	readonly settings: StudySettings | undefined;
	readonly states: readonly CardState[];
	readonly own: readonly OwnCard[];
	/** In the order in which things happened. */
	readonly log: readonly StudyEvent[];
};

/** What is kept beside them. */
export type KeptRest = {
	readonly rounds: readonly Round[];
	/** With what is left of removed ones. */
	readonly checklists: readonly KeptChecklist[];
	readonly wish: PlanWish | undefined;
	/** Of lessons; where it is missing, nothing is said of them. */
	readonly reading?: KeptReading;
};

/** Everything that is kept. */
export type Everything = KeptCards & KeptRest;
