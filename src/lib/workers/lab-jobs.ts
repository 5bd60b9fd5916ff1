import { job } from './job.ts';

/** What labs ask for. A page loads this table, and a job's module only where it runs. */
export const labJobs = {
	driftLive: job({
		load: () => import('./jobs/drift-live.ts'),
		// Always off the page: a drag must not wait for the statistics, nor load them.
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftSlow: job({
		load: () => import('./jobs/drift-slow.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftStream: job({
		load: () => import('./jobs/drift-stream.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftFrontier: job({
		load: () => import('./jobs/drift-frontier.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftSnippets: job({
		load: () => import('./jobs/drift-snippets.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftFiles: job({
		load: () => import('./jobs/drift-files.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftHowOften: job({
		load: () => import('./jobs/drift-how-often.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftTheory: job({
		load: () => import('./jobs/drift-theory.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	jointLive: job({
		load: () => import('./jobs/joint-live.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	jointNulls: job({
		load: () => import('./jobs/joint-nulls.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftJudges: job({
		load: () => import('./jobs/drift-judges.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftJudgeDays: job({
		load: () => import('./jobs/drift-judge-days.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftMany: job({
		load: () => import('./jobs/drift-many.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	tableReport: job({
		load: () => import('./jobs/table-report.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftKinds: job({
		load: () => import('./jobs/drift-kinds.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftKindsWatch: job({
		load: () => import('./jobs/drift-kinds-watch.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	rolloutRelease: job({
		load: () => import('./jobs/rollout-release.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	rolloutBeside: job({
		load: () => import('./jobs/rollout-beside.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	rolloutOdds: job({
		load: () => import('./jobs/rollout-odds.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	rolloutBlind: job({
		load: () => import('./jobs/rollout-blind.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	rolloutCompare: job({
		load: () => import('./jobs/rollout-compare.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	rolloutCompareDays: job({
		load: () => import('./jobs/rollout-compare-days.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentPlan: job({
		load: () => import('./jobs/experiment-plan.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	experimentSimulatePlan: job({
		load: () => import('./jobs/experiment-simulate-plan.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentPeek: job({
		load: () => import('./jobs/experiment-peek.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentCoverage: job({
		load: () => import('./jobs/experiment-coverage.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentArms: job({
		load: () => import('./jobs/experiment-arms.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentInterleave: job({
		load: () => import('./jobs/experiment-interleave.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentRead: job({
		load: () => import('./jobs/experiment-read.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	experimentRows: job({
		load: () => import('./jobs/experiment-rows.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	experimentUsers: job({
		load: () => import('./jobs/experiment-users.ts'),
		// A file is read synchronously, which only a Worker may do.
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	retrainingLab: job({
		load: () => import('./jobs/retraining-lab.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	retrainingFrontier: job({
		load: () => import('./jobs/retraining-frontier.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	retrainingShock: job({
		load: () => import('./jobs/retraining-shock.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	retrainingGate: job({
		load: () => import('./jobs/retraining-gate.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	readTable: job({
		load: () => import('./jobs/read-table.ts'),
		// A file is read synchronously, which only a Worker may do.
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	yourGuard: job({
		load: () => import('./jobs/your-guard.ts'),
		// Always off the page: it loads the reader of YAML.
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	})
};
