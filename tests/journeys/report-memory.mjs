/** Loaded into a process before its own code: tells at the end how much memory it held at most. */
import { appendFileSync } from 'node:fs';

process.once('exit', () => {
	appendFileSync(process.env.MEMORY_FILE, `${process.resourceUsage().maxRSS}\n`);
});
