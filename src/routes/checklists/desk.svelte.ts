import type { ChecklistKind } from '$lib/content';
import { kept } from '$lib/state/kept.svelte.ts';
import { newRelease, releasesOf, withMark } from '$lib/study';
import type { ChecklistMark, KeptChecklist, Release } from '$lib/study';
import { begun } from './kept-here.ts';

/** The releases on this device and the one that is open. What is done here is kept at once. */
export class Desk {
	releases = $state.raw<readonly Release[]>([]);
	/** The id of the release that is open. */
	chosen = $state('');
	/** A sentence where something could not be kept. */
	problem = $state('');
	/** Each list as it was last changed here: what is read meanwhile may be older. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page reads it
	readonly #latest = new Map<string, KeptChecklist>();

	get open(): Release | undefined {
		return this.releases.find(({ id }) => id === this.chosen) ?? this.releases[0];
	}

	/** Reads what is kept, also what another tab did. */
	async read(): Promise<void> {
		const lists = await kept.checklists();
		const newer = (list: KeptChecklist) => {
			const here = this.#latest.get(list.id);
			return here && here.changed > list.changed ? here : list;
		};
		this.releases = releasesOf(lists.map(newer));
	}

	async begin(name: string): Promise<void> {
		const release = newRelease(crypto.randomUUID(), name, Date.now());
		this.releases = [release, ...this.releases];
		this.chosen = release.id;
		begun.write(true);
		await this.#keep([release.pre, release.post]);
	}

	async mark(kind: ChecklistKind, item: string, part: Partial<Omit<ChecklistMark, 'at'>>) {
		const release = this.open;
		if (release) await this.#keep([withMark(release[kind], item, part, Date.now())]);
	}

	async rename(name: string): Promise<void> {
		const release = this.open;
		if (!release || name === '' || name === release.name) return;
		const changed = Math.max(Date.now(), release.changed + 1);
		await this.#keep(
			[release.pre, release.post].map((list) => ({ ...list, release: name, changed }))
		);
	}

	/** Takes a release off the desk. Returns the way to put it back. */
	async remove({ id, pre, post }: Release): Promise<() => Promise<void>> {
		this.releases = this.releases.filter((release) => release.id !== id);
		for (const list of [pre, post]) this.#latest.delete(list.id);
		await this.#try(() => Promise.all([pre, post].map((list) => kept.removeChecklist(list.id))));
		return async () => {
			this.chosen = id;
			// Later than the removal, so that it holds on other devices, too.
			const changed = Date.now() + 1;
			await this.#keep([pre, post].map((list) => ({ ...list, changed })));
		};
	}

	async #keep(lists: readonly KeptChecklist[]): Promise<void> {
		for (const list of lists) this.#latest.set(list.id, list);
		const others = this.releases
			.flatMap(({ pre, post }) => [pre, post])
			.filter((list) => !lists.some(({ id }) => id === list.id));
		this.releases = releasesOf([...others, ...lists]);
		await this.#try(() => Promise.all(lists.map((list) => kept.keepChecklist(list))));
	}

	async #try(work: () => Promise<unknown>): Promise<void> {
		try {
			await work();
			this.problem = '';
		} catch {
			this.problem = 'That could not be kept on this device. Copy it as Markdown before you leave.';
		}
	}
}
