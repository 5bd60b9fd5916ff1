/** A question to answer aloud or a release to judge, with the lessons behind it. */
export type BookPractice = { id: string; title: string; minutes: number; lessons: string[] };

/** What the book holds to plan with: small, since it is read on the front page, too. */
export type PlanBook = {
	lessons: {
		id: string;
		number: number;
		title: string;
		minutes: number;
		/** Id, number and title. */
		sections: [id: string, number: string, title: string][];
	}[];
	/** In the order in which they are asked; `gaps` of a cloze, `of` a lesson by its place. */
	cards: { id: string; of: number; gaps: readonly number[]; siblings: string }[];
	/** Questions with the cards that they need, by their places. */
	questions: (BookPractice & { cards: number[] })[];
	scenarios: BookPractice[];
	/** Lessons to begin with when there is one day, and when there are three. */
	short: { one: string[]; three: string[] };
};
