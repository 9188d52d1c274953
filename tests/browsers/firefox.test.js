import { firefox } from './drivers/firefox.js';
import { doJobs } from './run.js';

doJobs('firefox', firefox);
