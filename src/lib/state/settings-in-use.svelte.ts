import { defaultSettings, type StudySettings } from '$lib/study';

/** What a reader chose for the cards, and over it what a plan lends while it leads. */
export class SettingsInUse {
	#chosen = $state.raw<StudySettings>(defaultSettings);
	#lent: Partial<StudySettings> | undefined;
	/** The same object until something changes: the schedule is made once for it. */
	#both = $state.raw<StudySettings>(defaultSettings);

	get chosen(): StudySettings {
		return this.#chosen;
	}

	/** What the cards are asked by. */
	get both(): StudySettings {
		return this.#both;
	}

	choose(settings: StudySettings): void {
		this.#chosen = settings;
		this.#both = this.#lent ? { ...settings, ...this.#lent } : settings;
	}

	/** From the next plan of the day on; nothing is kept. Undefined takes it back. */
	lend(part: Partial<StudySettings> | undefined): void {
		this.#lent = part;
		this.choose(this.#chosen);
	}
}
