import { askId, draftOfAnswer, findAsked, findPoints, scoreAnswer } from '$lib/study';
import type { RoundDraft, Said, Score } from '$lib/study';
import { answered, idsOf, noPoints, overruled, setOf, type Answered } from './answered.ts';
import type { AskedQuestion } from './interview-page.ts';
import { keptRound, type KeptRound } from './kept-round.ts';

const pointsOf = ({ must, good, bonus, redFlags }: AskedQuestion) => [
	...must,
	...good,
	...bonus,
	...redFlags
];

/** A round of questions from the first to the last. */
export class Round {
	place = $state(0);
	notes = $state('');
	/** Milliseconds on the clock of this question. */
	spent = $state(0);
	isPaused = $state(false);
	stage = $state<'asked' | 'judged' | 'over'>('asked');
	/** Where the words of points and flags stand in the notes. */
	found = $state.raw<readonly Said[]>([]);
	said = $state.raw<ReadonlySet<string>>(noPoints);
	before = $state.raw<readonly Answered[]>([]);
	/** Answers that this device could not keep. */
	lost = $state(0);
	/** The voice, for as long as the question is on the page. */
	voice = $state<string>();
	readonly #keepAnswer: (draft: RoundDraft) => Promise<void>;

	/** @param keepAnswer keeps an answer for good */
	constructor(
		readonly questions: readonly AskedQuestion[],
		keepAnswer: (draft: RoundDraft) => Promise<void>
	) {
		this.#keepAnswer = keepAnswer;
	}

	/** A round that a reload broke off, at the question where it was; undefined where there is none. */
	static restored(
		all: readonly AskedQuestion[],
		keepAnswer: (draft: RoundDraft) => Promise<void>
	): Round | undefined {
		const kept = keptRound.read();
		const questions = kept?.ids.flatMap((id) => findAsked(all, id) ?? []);
		if (!kept || questions?.length !== kept.ids.length) return undefined;
		const round = new Round(questions, keepAnswer);
		round.#restore(kept);
		return round;
	}

	#restore({ place, notes, spent, judged, before }: KeptRound): void {
		[this.place, this.notes, this.spent] = [place, notes, spent];
		this.before = before.flatMap(({ id, said, spent: ms }) => {
			const question = this.questions.find((one) => askId(one) === id);
			return question ? [answered(question, setOf(said), ms)] : [];
		});
		// Whoever comes back has not been talking meanwhile.
		this.isPaused = true;
		if (!judged) return;
		this.judge();
		this.said = setOf(judged);
		this.keep();
	}

	get question(): AskedQuestion {
		const question = this.questions[this.place];
		if (!question) throw new Error('The round has no such question.');
		return question;
	}

	get score(): Score {
		return scoreAnswer(this.question, this.said);
	}

	get isLast(): boolean {
		return this.place === this.questions.length - 1;
	}

	/** Looks for the points in what was written. */
	judge(): void {
		this.found = findPoints(this.notes, pointsOf(this.question));
		this.said = idsOf(this.found);
		this.stage = 'judged';
		this.keep();
	}

	/** The learner knows better what was said. */
	overrule(id: string, isSaid: boolean): void {
		this.said = overruled(this.said, id, isSaid);
		this.keep();
	}

	/** The same question once more, with the words as they stand and a new clock. */
	again(): void {
		[this.spent, this.isPaused, this.stage] = [0, false, 'asked'];
		this.keep();
	}

	next(): void {
		void this.#keepThisAnswer();
		this.before = [...this.before, answered(this.question, this.said, this.spent)];
		this.forgetVoice();
		[this.notes, this.spent, this.isPaused] = ['', 0, false];
		if (this.isLast) {
			this.stage = 'over';
			keptRound.write(null);
			return;
		}
		this.place += 1;
		this.stage = 'asked';
		this.keep();
	}

	async #keepThisAnswer(): Promise<void> {
		const draft = draftOfAnswer(this.question, {
			answer: this.notes,
			found: idsOf(this.found),
			said: this.said,
			ms: this.spent
		});
		try {
			await this.#keepAnswer(draft);
		} catch {
			this.lost += 1;
		}
	}

	/** Remembers where the round stands. */
	keep(): void {
		if (this.stage === 'over') return;
		keptRound.write({
			ids: this.questions.map(askId),
			place: this.place,
			notes: this.notes,
			spent: this.spent,
			judged: this.stage === 'judged' ? [...this.said] : undefined,
			before: this.before.map(({ question, said, spent }) => ({
				id: askId(question),
				said: [...said],
				spent
			}))
		});
	}

	leave(): void {
		this.forgetVoice();
		keptRound.write(null);
	}

	forgetVoice(): void {
		if (this.voice) URL.revokeObjectURL(this.voice);
		this.voice = undefined;
	}
}
