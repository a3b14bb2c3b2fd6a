import type { Certainty, Text } from './climate-budget-document.js';

// What cells of a sheet of measures say in words, in the three languages.

/** Words that sheets use where there is no number, in the three languages; what is not here stands as it was written. */
export const phrases: readonly (readonly [cell: RegExp, text: Text])[] = [
  [
    /^(not (calculated|quantified|estimated)|ikkje (rekna ut|talfesta)|ikke (beregnet|tallfestet|kvantifisert))$/i,
    { nb: 'Ikke beregnet', nn: 'Ikkje rekna ut', en: 'Not calculated' },
  ],
  [
    /^(facilitating( mitigation)?( measures?)?|enabling( measures?)?|muliggjør(ende|er)?( tiltak)?|tilrettelegg(ende|ing)( tiltak)?|mogleggjer(ande)?( tiltak)?|legge?r? til rette)$/i,
    { nb: 'Legger til rette', nn: 'Legg til rette', en: 'Enabling measure' },
  ],
];

export const classes: readonly (readonly [cell: RegExp, size: 'low' | 'middle' | 'high'])[] = [
  [/^(lav|låg|liten|low|small)$/i, 'low'],
  [/^(middels|moderat|medium|middle)$/i, 'middle'],
  [/^(høy|høg|stor|high|large)$/i, 'high'],
];

/** "Vedtatt, usikker effekt" is uncertain, "ikke vedtatt" is identified; other words with "ikke" in them say nothing that is known. */
export const certainties: readonly (readonly [cell: RegExp, certainty: Certainty])[] = [
  [/usikker|uncertain/i, 'uncertain'],
  [/identifi|(ikke|ikkje|not) (vedt|beslutt|adopt|decid)|foreslått|føreslått|mulig|mogleg|proposed/i, 'identified'],
  [/^(?!.*(ikke|ikkje|not) ).*(vedtatt|vedtek|decided|adopted|gjennomført|besluttet|sikker|certain)/i, 'decided'],
];

export const nothing = /^([-–—.]|\.\.|x)?$/i;
export const ditto = /^("|''|〃|som over|sjå over|se over|same as above|felles med (raden |tiltaket )?over)$/i;
export const sum = /^(sum|totalt?|i alt|til saman|til sammen|samlet (effekt|virkning)|samla (effekt|verknad)|total effect)\b/i;
