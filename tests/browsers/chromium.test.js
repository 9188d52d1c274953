import { chromium } from './drivers/chromium.js';
import { doJobs } from './run.js';

doJobs('chromium', chromium);
