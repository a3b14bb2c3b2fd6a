import type { Text } from './document.js';

/** A sector of the accounts. */
export interface ClimateSector {
  readonly id: string;
  readonly name: Text;
}

/**
 * The sectors of the Norwegian Environment Agency's accounts for municipalities, in its order. The names are the agency's; nynorsk and
 * English are ours.
 */
export const agencySectors: readonly ClimateSector[] = [
  sector('industri', 'Industri, olje og gass', 'Industri, olje og gass', 'Industry, oil and gas'),
  sector('energi', 'Energiforsyning', 'Energiforsyning', 'Energy supply'),
  sector('oppvarming', 'Oppvarming', 'Oppvarming', 'Heating'),
  sector('veitrafikk', 'Veitrafikk', 'Vegtrafikk', 'Road traffic'),
  sector('sjofart', 'Sjøfart', 'Sjøfart', 'Shipping'),
  sector('luftfart', 'Luftfart', 'Luftfart', 'Aviation'),
  sector('annen-mobil', 'Annen mobil forbrenning', 'Annan mobil forbrenning', 'Other mobile combustion'),
  sector('jordbruk', 'Jordbruk', 'Jordbruk', 'Agriculture'),
  sector('avfall', 'Avfall og avløp', 'Avfall og avløp', 'Waste and wastewater'),
  sector('fluorgasser', 'Produkter med fluorgasser', 'Produkt med fluorgassar', 'Products with fluorinated gases'),
];

function sector(id: string, nb: string, nn: string, en: string): ClimateSector {
  return { id, name: { nb, nn, en } };
}

/** Text to be compared: without case, and with one blank between words. */
export const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * The sector that a cell names, by id or by name in any language: among those of the document first, then among the agency's. A name that
 * neither has is a sector of its own.
 */
export function findSector(cell: string, own: readonly ClimateSector[] = []): ClimateSector {
  const asked = plain(cell);
  const isAsked = ({ id, name }: ClimateSector): boolean =>
    plain(id) === asked ||
    (typeof name === 'string' ? [name] : Object.values(name)).some((item) => typeof item === 'string' && plain(item) === asked);
  return own.find(isAsked) ?? agencySectors.find(isAsked) ?? { id: cell, name: cell };
}
