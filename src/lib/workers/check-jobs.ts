import { job } from './job.ts';

/**
 * Jobs that need all of the core. They have a Worker of their own script, so that a lab's Worker
 * carries only what a lab asks for.
 */
export const checkJobs = {
	verify: job({
		load: () => import('./jobs/verify.ts'),
		shell: 'check',
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	speed: job({
		load: () => import('./jobs/speed.ts'),
		shell: 'check',
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	})
};
