import type { Question } from '../../content/index.ts';

type Asked = Omit<Question, 'answers'>;

/** A question, or what is asked on about a point of it that was missed. */
export type AskedOn = Asked & {
	/** Undefined for a whole question. */
	about?: { point: string; title: string; answer: string };
};

/** In a list of ids: `quiet-canary`, or `quiet-canary#which-fault` for what is asked on. */
export const askId = ({ id, about }: AskedOn): string => (about ? `${id}#${about.point}` : id);

/**
 * The follow-up about a missed point, to be asked like a question: that point must be made, and red
 * flags stay.
 *
 * @returns undefined where nobody asks on about the point, or there is no such point any more
 */
export function askOn(question: Asked, point: string): AskedOn | undefined {
	const followUp = question.followUps.find(({ when }) => when === point);
	const points = [...question.must, ...question.good, ...question.bonus];
	const missed = points.find(({ id }) => id === point);
	if (!followUp || !missed) return undefined;
	return {
		...question,
		asked: followUp.ask,
		axes: {
			problem: 0,
			data: 0,
			modelling: 0,
			operations: 0,
			communication: 0,
			[missed.axis]: 10
		},
		// What answers a narrower question may be said in fewer words.
		must: [{ ...missed, ways: [...missed.ways, ...followUp.ways] }],
		good: [],
		bonus: [],
		followUps: [],
		about: { point, title: question.title, answer: followUp.answer }
	};
}

/** The question of an id as `askId` writes it; undefined where it is gone. */
export function findAsked(all: readonly Asked[], id: string): AskedOn | undefined {
	const [whole, point] = id.split('#');
	const question = all.find((one) => one.id === whole);
	return question && point !== undefined ? askOn(question, point) : question;
}
