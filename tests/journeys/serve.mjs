import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A plain static host, as plain as they come: files, folders with index.html, 404.html. `prefix`
 * serves the site under a sub-path.
 *
 * @param {string} folder @param {number} port @param {string} [prefix]
 */
export function serve(folder, port, prefix = '') {
	const files = sirv(folder, { etag: true, dev: true });
	const missing = readFileSync(join(folder, '404.html'));
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
		};
		if (!url.startsWith(prefix + '/')) return notFound();
		request.url = url.slice(prefix.length);
		files(request, response, notFound);
	});
	return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1] === import.meta.filename) {
	const [folder = 'build', port = '4731', prefix = ''] = process.argv.slice(2);
	await serve(folder, Number(port), prefix);
	console.log(`http://127.0.0.1:${port}${prefix}/`);
}
