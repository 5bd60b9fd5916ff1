import { findPoints, scoreAnswer, type Said, type Score } from '$lib/study';
import { answered, idsOf, noPoints, overruled, setOf, type Answered } from './answered.ts';
import type { AskedQuestion } from './interview-page.ts';
import { keptRound } from './kept-round.ts';

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
	/** The voice, for as long as the question is on the page. */
	voice = $state<string>();

	constructor(readonly questions: readonly AskedQuestion[]) {}

	/** A round that a reload broke off, at the question where it was; undefined where there is none. */
	static restored(all: readonly AskedQuestion[]): Round | undefined {
		const kept = keptRound.read();
		const questions = kept?.ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
		if (!kept || questions?.length !== kept.ids.length) return undefined;
		const round = new Round(questions);
		[round.place, round.notes, round.spent] = [kept.place, kept.notes, kept.spent];
		round.before = kept.before.flatMap(({ id, said, spent }) => {
			const question = all.find((one) => one.id === id);
			return question ? [answered(question, setOf(said), spent)] : [];
		});
		// Whoever comes back has not been talking meanwhile.
		round.isPaused = true;
		return round;
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
	}

	/** The same question once more, with the words as they stand and a new clock. */
	again(): void {
		[this.spent, this.isPaused, this.stage] = [0, false, 'asked'];
	}

	next(): void {
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

	/** Remembers where the round stands. */
	keep(): void {
		if (this.stage === 'over') return;
		keptRound.write({
			ids: this.questions.map(({ id }) => id),
			place: this.place,
			notes: this.notes,
			spent: this.spent,
			before: this.before.map(({ question, said, spent }) => ({
				id: question.id,
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
