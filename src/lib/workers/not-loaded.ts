/** What is told when a script of the site cannot be fetched, as without a network. */
export function notLoaded(cause: unknown): Error {
	const error = new Error(
		'A part of this page could not be loaded: check the connection and reload the page.',
		{ cause }
	);
	return Object.assign(error, { code: 'not-loaded' });
}
