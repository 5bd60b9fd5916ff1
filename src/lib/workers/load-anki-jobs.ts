/** Loads what starts the jobs that read and write packages of Anki: no lab needs it. */
export const loadAnkiJobs = () => import('./start-anki-job.ts');
