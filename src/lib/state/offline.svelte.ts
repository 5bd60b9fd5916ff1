/** Whether this site would open with the network off, and whether a newer version is waiting. */
class Offline {
	/** True once the service worker holds every page. */
	ready = $state(false);
	/** True when a newer version has been fetched and waits for a reload. */
	updateWaiting = $state(false);
	#registration: ServiceWorkerRegistration | undefined;

	/** Follows the service worker for as long as the page lives; call once, in the browser. */
	async follow() {
		if (!('serviceWorker' in navigator)) return;
		const registration = await navigator.serviceWorker.ready;
		this.#registration = registration;
		this.ready = true;
		this.#noticeWaiting(registration);
		// A newer version may have begun to arrive before this page's code did.
		const followInstall = () =>
			registration.installing?.addEventListener('statechange', () =>
				this.#noticeWaiting(registration)
			);
		followInstall();
		registration.addEventListener('updatefound', followInstall);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void registration.update().catch(() => {});
		});
	}

	/** Lets the waiting version take over, then loads the page again from it. */
	applyUpdate() {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		this.#registration?.waiting?.postMessage('activate');
	}

	#noticeWaiting(registration: ServiceWorkerRegistration) {
		this.updateWaiting = Boolean(registration.waiting && navigator.serviceWorker.controller);
	}
}

export const offline = new Offline();
