import { define } from '../../base/define.js';
import { KlimabudsjettBar } from './klimabudsjett-bar.js';

define('klimabudsjett-bar', KlimabudsjettBar);

export type { KlimabudsjettBar } from './klimabudsjett-bar.js';
