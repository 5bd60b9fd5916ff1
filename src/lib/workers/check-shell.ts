import { checkJobs } from './check-jobs.ts';
import { listen } from './listen.ts';

listen(checkJobs);
