import { study, type TakenBack, type Upcoming } from '$lib/state/study.svelte.ts';
import { freshState, type Askable, type CardState, type Choices, type Grade } from '$lib/study';
import { CardAttempt } from './card-attempt.svelte.ts';
import type { AskedCard, CardDeck } from './card-deck.ts';
import type { CardFilter } from './card-filter.ts';
import { minutesLeft, usualLook } from './minutes-left.ts';
import type { Answered } from './session-summary.ts';

/** The card at hand. */
export type Asking = AskedCard & {
	/** Its id as it is asked; of a cloze with its gap. */
	id: string;
	state: CardState;
	choices: Choices;
	attempt: CardAttempt;
	since: number;
};

/** A long look out of the window is no thinking: longer than this counts as this. */
const longestLook = 5 * 60_000;

/** Being asked cards, one after the other, until none is left for today. */
export class CardSession {
	asking = $state.raw<Asking>();
	/** Nothing is left to ask; when a learning card comes back today, if one does. */
	over = $state.raw<{ at: number | undefined }>();
	answers = $state.raw<readonly Answered[]>([]);
	/** What was just done, for the notice with the way back. */
	said = $state('');
	/** The focus follows the cards once the reader has answered one. */
	leads = $state(false);
	#busy = false;
	#extra = 0;

	constructor(
		readonly deck: CardDeck,
		readonly filter: CardFilter,
		/** A plan may put some first and leave others out. */
		readonly arrange: (cards: Askable[]) => Askable[] = (cards) => cards
	) {}

	/** What may be asked, new ones in this order. */
	get cards(): Askable[] {
		return this.arrange(this.deck.askables(this.filter));
	}

	/** Cards that are done with for today: the last answer of each left it on no learning step. */
	get done(): number {
		const last = Object.fromEntries(this.answers.map(({ id, stage }) => [id, stage]));
		return Object.values(last).filter((stage) => stage % 2 === 0).length;
	}

	/** What is left takes about so many minutes at this reader's pace. */
	get minutesLeft(): number {
		const looks = this.answers.map(({ took }) => took);
		const pace = (usualLook * 4 + looks.reduce((sum, took) => sum + took, 0)) / (looks.length + 4);
		return minutesLeft(study.counts, pace);
	}

	/** Plans the day and asks the first card. */
	async start(): Promise<void> {
		await study.ask(this.cards, this.#extra);
		await this.#next();
	}

	show(): void {
		this.asking?.attempt.show();
	}

	async grade(grade: Grade): Promise<void> {
		const { asking } = this;
		if (!asking?.attempt.shown) return;
		await this.#alone(async () => {
			const { id, card } = asking;
			const took = Math.min(longestLook, Math.max(0, Math.round(performance.now() - asking.since)));
			const after = await study.grade(id, grade, took);
			const answer = { id, card, grade, took, before: asking.state.memory.stage };
			const { stage, due } = after.memory;
			this.answers = [...this.answers, { ...answer, stage, due }];
			this.leads = true;
			this.said = '';
			await this.#next();
		});
	}

	/** Off until tomorrow. */
	bury(): Promise<void> {
		return this.#putAway((id) => study.bury(id), 'Put off until tomorrow.');
	}

	suspend(): Promise<void> {
		return this.#putAway(
			(id) => study.suspend(id),
			'Suspended: it is not asked until you wake it.'
		);
	}

	/** Takes the newest step back and shows its card again. */
	async undo(): Promise<void> {
		await this.#alone(async () => {
			const back = await study.undo();
			if (!back) {
				this.said = 'There is nothing to take back.';
				return;
			}
			const last = this.answers.findLastIndex(({ id }) => id === back.card);
			if (back.did === 'grade' && last >= 0) this.answers = this.answers.toSpliced(last, 1);
			await this.#show({ card: back.card, state: back.state ?? freshState(back.card, Date.now()) });
			this.said = backWords(back);
		});
	}

	/** So many new cards beyond today's limit, in this session. */
	async more(count: number): Promise<void> {
		this.#extra += count;
		await study.ask(this.cards, this.#extra);
		await this.#next();
	}

	/** The settings changed: what each answer does is worked out anew, and an end may be none. */
	async planned(): Promise<void> {
		const { asking } = this;
		if (asking) this.asking = { ...asking, choices: study.choices(asking.state) };
		else await this.#next();
	}

	async #putAway(away: (id: string) => Promise<CardState>, said: string): Promise<void> {
		const { asking } = this;
		if (!asking) return;
		await this.#alone(async () => {
			await away(asking.id);
			this.leads = true;
			await this.#next();
			// With the next card, not before it: a key pressed on the word alone would be a slip.
			this.said = said;
		});
	}

	/** A second key while the first is being kept is a slip. */
	async #alone(act: () => Promise<void>): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		try {
			await act();
		} catch {
			// The store has said why; what is not kept is not shown as kept either.
			this.said = study.notice || 'That could not be kept. Nothing was changed.';
		} finally {
			this.#busy = false;
		}
	}

	async #next(): Promise<void> {
		await this.#show(await study.next());
	}

	async #show(upcoming: Upcoming): Promise<void> {
		if (upcoming.card === undefined) {
			this.asking = undefined;
			this.over = { at: upcoming.at };
			return;
		}
		const { card: id, state } = upcoming;
		const found = await this.deck.find(id);
		if (!found) throw new Error(`There is no card “${id}”.`);
		const attempt = new CardAttempt();
		this.asking = {
			...found,
			...{ id, state, attempt },
			choices: study.choices(state),
			since: performance.now()
		};
		this.over = undefined;
		// The card can be put off while its numbers are drawn.
		if (found.card.task) void drawInto(attempt, found.card.task, `${id} ${state.memory.reviews}`);
	}
}

/** The same numbers until the card is answered, others the next time. */
async function drawInto(attempt: CardAttempt, task: string, seed: string): Promise<void> {
	attempt.waits = true;
	try {
		const { drawTask } = await import('./draw-task.ts');
		attempt.task = await drawTask(task, seed);
	} catch {
		// Its code is not on this device: the card can be put off, and nothing is lost.
		attempt.failed = true;
	}
	attempt.waits = attempt.failed;
}

const gradeWords = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

function backWords({ did, grade }: TakenBack): string {
	if (grade) return `Taken back: “${gradeWords[grade]}”.`;
	if (did === 'suspend') return 'Awake again.';
	if (did === 'bury') return 'No longer put off.';
	return 'Taken back.';
}
