/** What an answer is judged by; every point of a rubric belongs to one of them. */
export type Axis = 'problem' | 'data' | 'modelling' | 'operations' | 'communication';

/**
 * One way to say a point: slots, all of which must be said close together, in any order. A slot is
 * said by any of its stems. A stem of up to three letters is a whole word, a longer one begins a word;
 * words in one stem follow each other.
 */
export type Way = string[][];

/** Something that a good answer says. */
export type RubricPoint = {
	/** For ever, and once in its question: what a learner missed hangs on it. */
	id: string;
	/** The point in a sentence, as one would say it. */
	say: string;
	/** The ways to say it that are recognised without a network; a reader may overrule them. */
	ways: Way[];
	axis: Axis;
	/** The id of a card that repairs it. */
	card: string;
	/** A lab’s state that shows why, such as `lab:rollout#sound`; empty for none. */
	lab: string;
};

/** Something that costs trust when it is said. */
export type RedFlag = {
	/** For ever, and once in its question. */
	id: string;
	/** What was said, in a few words. */
	say: string;
	/** What is wrong with it, and what would be right. */
	why: string;
	ways: Way[];
};

/** What the interviewer asks next of somebody who left a point out. */
export type FollowUp = {
	/** The id of the missed point. */
	when: string;
	ask: string;
	answer: string;
	/** Ways to make the point that only an answer to this takes, beside those of the point. */
	ways: Way[];
};

/** A question of the mock interview, with what a good answer holds. */
export type Question = {
	/** For ever. */
	id: string;
	/** A few words for lists. */
	title: string;
	/** As an interviewer says it. */
	asked: string;
	/** 1 for everybody, 2 for a senior, 3 for a staff engineer. */
	level: 1 | 2 | 3;
	/** How much each axis weighs here; ten in all. */
	axes: Record<Axis, number>;
	/** Three to six, without which an answer does not pass. */
	must: RubricPoint[];
	good: RubricPoint[];
	/** What only experience says unasked. */
	bonus: RubricPoint[];
	redFlags: RedFlag[];
	followUps: FollowUp[];
	/** Model answers, in paragraphs: half a minute, two minutes, five minutes. */
	answers: { short: string[]; medium: string[]; long: string[] };
	/** The ids of the lessons behind it, the nearest first. */
	lessons: string[];
};
