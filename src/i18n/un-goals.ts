import type { Words } from './words.js';

const rows: readonly (readonly [nb: string, nn: string, en: string])[] = [
  ['Utrydde fattigdom', 'Utrydde fattigdom', 'No poverty'],
  ['Utrydde sult', 'Utrydde svolt', 'Zero hunger'],
  ['God helse og livskvalitet', 'God helse og livskvalitet', 'Good health and well-being'],
  ['God utdanning', 'God utdanning', 'Quality education'],
  ['Likestilling mellom kjønnene', 'Likestilling mellom kjønna', 'Gender equality'],
  ['Rent vann og gode sanitærforhold', 'Reint vatn og gode sanitærforhold', 'Clean water and sanitation'],
  ['Ren energi til alle', 'Rein energi til alle', 'Affordable and clean energy'],
  ['Anstendig arbeid og økonomisk vekst', 'Anstendig arbeid og økonomisk vekst', 'Decent work and economic growth'],
  ['Industri, innovasjon og infrastruktur', 'Industri, innovasjon og infrastruktur', 'Industry, innovation and infrastructure'],
  ['Mindre ulikhet', 'Mindre ulikskap', 'Reduced inequalities'],
  ['Bærekraftige byer og lokalsamfunn', 'Berekraftige byar og lokalsamfunn', 'Sustainable cities and communities'],
  ['Ansvarlig forbruk og produksjon', 'Ansvarleg forbruk og produksjon', 'Responsible consumption and production'],
  ['Stoppe klimaendringene', 'Stoppe klimaendringane', 'Climate action'],
  ['Livet i havet', 'Livet i havet', 'Life below water'],
  ['Livet på land', 'Livet på land', 'Life on land'],
  [
    'Fred, rettferdighet og velfungerende institusjoner',
    'Fred, rettferd og velfungerande institusjonar',
    'Peace, justice and strong institutions',
  ],
  ['Samarbeid for å nå målene', 'Samarbeid for å nå måla', 'Partnerships for the goals'],
];

/** The short names of the UN's 17 goals for sustainable development, goal 1 first. Their colours are in `data/un-colours`. */
export const unGoals: readonly Words<string>[] = rows.map(([nb, nn, en]) => ({ nb, nn, en }));
