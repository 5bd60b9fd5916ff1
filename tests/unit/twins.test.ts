import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pureRooms } from '../../.eslint/rooms.js';

const files = pureRooms
	.filter((room) => existsSync(`src/lib/${room}`))
	.flatMap((room) =>
		readdirSync(`src/lib/${room}`, { recursive: true }).map((file) => `${room}/${file}`)
	)
	.filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
	// Runners are run by every golden case.
	.filter((file) => !file.startsWith('verify/runners/'));

/** A file that declares types only has nothing to run. */
function isTypesOnly(file: string): boolean {
	return !/^(export )?(async )?(function|const|class)|^export \* /m.test(file);
}

it('every file of a pure room has a twin among the unit tests', () => {
	const missing = files
		.filter((file) => !isTypesOnly(readFileSync(`src/lib/${file}`, 'utf8')))
		.filter((file) => !existsSync(`tests/unit/${file.replace(/\.ts$/, '.test.ts')}`));
	expect(missing).toEqual([]);
});
