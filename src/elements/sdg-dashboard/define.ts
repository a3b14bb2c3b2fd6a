import { define } from '../../base/define.js';
import { SdgDashboard } from './sdg-dashboard.js';

define('sdg-dashboard', SdgDashboard);

export type { SdgDashboard } from './sdg-dashboard.js';
