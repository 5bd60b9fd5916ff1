import { labJobs } from './lab-jobs.ts';
import { listen } from './listen.ts';

listen(labJobs);
