import { rowUse, windowDays, type ShockQuestion } from '../../simulation/retraining/index.ts';

/** A shock as the page shows it, and the day whose training is looked at. */
export interface ShownShock {
	readonly question: ShockQuestion;
	readonly trained: number;
}

/** Worlds that a script plays: enough for two figures that count, few enough to wait for. */
const worlds = 40;

/** The numbers that a script starts from, by the names that both languages use. */
export function shockFacts({ question, trained }: ShownShock): Record<string, number> {
	const { settings, size, lasts = 0, watchedDays } = question;
	const { world, learner, prices } = settings;
	const { labelled, held } = rowUse(world.rowsPerDay, learner.labelShare);
	const { window, labelDelay } = learner;
	return {
		worlds,
		turn: size,
		variety: world.variety,
		lasts,
		watched: watchedDays,
		separation: world.separation,
		yes_share: world.yesShare,
		delay: labelDelay,
		rows: labelled - held,
		window: windowDays(window),
		...(window.kind === 'weighted' ? { half_life: window.halfLifeDays } : {}),
		answers: prices.answersPerDay,
		wrong: prices.wrong,
		training: prices.training,
		trained
	};
}

/** What needs saying above the code. */
export const shockRemarks: readonly string[] = [
	'lasts 0: it stays; rows: those of a day that are labelled and not held out',
	'Random numbers differ from the page’s: its figures within the error of so many worlds.'
];
