import type { ReleaseCall, ReleaseItem, Scenario } from '$lib/content';
import { gradeReview, type ReviewFlag, type ReviewResult } from '$lib/study';
import { keptDesk } from './kept-desk.ts';

/** Where a flag can stand. */
export type DeskPlace = Omit<ReviewFlag, 'item'>;

const isSame = (one: DeskPlace, other: DeskPlace) =>
	one.document === other.document && one.row === other.row;

/** A release on the desk, from the first sheet to the debrief. */
export class Review {
	/** The id of the sheet that lies on top. */
	open = $state('');
	/** Sheets that were looked at. */
	opened = $state.raw<readonly string[]>([]);
	flags = $state.raw<readonly ReviewFlag[]>([]);
	/** The place that is being flagged. */
	asked = $state.raw<DeskPlace>();
	/** Milliseconds. */
	spent = $state(0);
	call = $state<ReleaseCall>();
	result = $state.raw<ReviewResult>();

	/** @param limit minutes on the clock, 0 for none */
	constructor(
		readonly scenario: Scenario,
		readonly limit: number
	) {
		this.turnTo(scenario.documents[0]?.id ?? '');
	}

	/** The review that a reload broke off; undefined where there is none. */
	static restored(all: readonly Scenario[]): Review | undefined {
		const kept = keptDesk.read();
		const scenario = all.find(({ id }) => id === kept?.id);
		if (!kept || !scenario) return undefined;
		const isThere = (id: string) => scenario.documents.some((one) => one.id === id);
		const review = new Review(scenario, kept.limit);
		review.opened = [...kept.opened.filter(isThere)];
		review.turnTo(isThere(kept.open) ? kept.open : review.open);
		review.flags = kept.flags.filter(({ document, row }) => {
			const rows = scenario.documents.find(({ id }) => id === document)?.rows.length ?? 0;
			return row < rows && (document === '' || rows > 0);
		});
		review.spent = kept.spent;
		return review;
	}

	turnTo(id: string): void {
		this.open = id;
		this.asked = undefined;
		if (!this.opened.includes(id)) this.opened = [...this.opened, id];
	}

	/** Index of the flag at a place; −1 for none. */
	flagAt(place: DeskPlace): number {
		return this.flags.findIndex((flag) => isSame(flag, place));
	}

	isAsked(place: DeskPlace): boolean {
		return this.asked !== undefined && isSame(this.asked, place);
	}

	/** Names what the asked place fails, in place of what it was flagged as before. */
	flag(item: ReleaseItem): void {
		const { asked } = this;
		if (!asked) return;
		const at = this.flagAt(asked);
		const flag = { ...asked, item };
		this.flags = at < 0 ? [...this.flags, flag] : this.flags.with(at, flag);
		this.asked = undefined;
		this.keep();
	}

	remove(place: DeskPlace): void {
		this.flags = this.flags.filter((flag) => !isSame(flag, place));
		this.asked = undefined;
		this.keep();
	}

	/** Grades what was flagged and called. */
	handIn(): ReviewResult | undefined {
		if (!this.call) return undefined;
		this.asked = undefined;
		this.result = gradeReview(this.scenario, this.flags, this.call);
		keptDesk.write(null);
		return this.result;
	}

	keep(): void {
		if (this.result) return;
		keptDesk.write({
			id: this.scenario.id,
			limit: this.limit,
			spent: this.spent,
			open: this.open,
			opened: this.opened,
			flags: this.flags
		});
	}
}
