declare global {
	namespace App {}
	/** Where the site will stand, such as https://example.org, given at build; empty if unknown. */
	const __SITE_ORIGIN__: string;
}

export {};
