/** Title of a figure that has no document to say it, in all languages; `place` as the page's author wrote it, or empty. */
export function climatePartTitles(place: string, hasAccounts: boolean): { nb: string; nn: string; en: string } {
  if (!hasAccounts) return { nb: 'Klimatiltak', nn: 'Klimatiltak', en: 'Climate measures' };
  return place
    ? { nb: `Klimagassutslipp i ${place}`, nn: `Klimagassutslepp i ${place}`, en: `Greenhouse gas emissions in ${place}` }
    : { nb: 'Klimagassutslipp', nn: 'Klimagassutslepp', en: 'Greenhouse gas emissions' };
}
