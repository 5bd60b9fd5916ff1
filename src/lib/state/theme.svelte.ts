import { preference } from '$lib/storage';

export type Paper = 'light' | 'dark';

const isChoice = (value: unknown): value is Paper | 'system' =>
	value === 'light' || value === 'dark' || value === 'system';

const stored = preference<Paper | 'system'>('theme', 'system', isChoice);

/**
 * Which paper the page is printed on. It follows the system until the reader turns the switch; turned
 * back to what the system says, it follows the system again.
 */
class Theme {
	#choice = $state<Paper | 'system'>('system');
	#system = $state<Paper>('light');

	get choice() {
		return this.#choice;
	}

	get paper(): Paper {
		return this.#choice === 'system' ? this.#system : this.#choice;
	}

	/** Takes up what is stored and listens to the system and to other tabs. Returns the way to stop. */
	start() {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => (this.#system = dark.matches ? 'dark' : 'light');
		follow();
		this.#show(stored.read());
		dark.addEventListener('change', follow);
		const unwatch = stored.watch((choice) => this.#show(choice));
		return () => {
			dark.removeEventListener('change', follow);
			unwatch();
		};
	}

	turn() {
		const other = this.paper === 'dark' ? 'light' : 'dark';
		const choice = other === this.#system ? 'system' : other;
		stored.write(choice);
		this.#show(choice);
	}

	#show(choice: Paper | 'system') {
		this.#choice = choice;
		if (choice === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = choice;
	}
}

export const theme = new Theme();
