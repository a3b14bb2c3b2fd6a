import type { Language } from './language.js';

type Name = readonly [nb: string, nn: string, en: string];

/** Dimensions and sub-dimensions. */
const segments: Readonly<Record<string, Name>> = {
  EC: ['Økonomi', 'Økonomi', 'Economy'],
  'EC:ICT': ['IKT', 'IKT', 'ICT'],
  'EC:P': ['Produktivitet', 'Produktivitet', 'Productivity'],
  'EC:I': ['Infrastruktur', 'Infrastruktur', 'Infrastructure'],
  EN: ['Miljø', 'Miljø', 'Environment'],
  'EN:EN': ['Ytre miljø', 'Ytre miljø', 'Natural environment'],
  'EN:E': ['Energi', 'Energi', 'Energy'],
  SC: ['Samfunn og kultur', 'Samfunn og kultur', 'Society and culture'],
  'SC:EH': ['Utdanning, helse og kultur', 'Utdanning, helse og kultur', 'Education, health and culture'],
  'SC:SH': ['Trygghet, bolig og inkludering', 'Tryggleik, bustad og inkludering', 'Safety, housing and inclusion'],
};

/** Categories; four of them stand in several sub-dimensions. */
const categories: Readonly<Record<string, Name>> = {
  ICT: ['Nett og bredbånd', 'Nett og breiband', 'Internet and broadband'],
  WS: ['Vann og avløp', 'Vatn og avløp', 'Water and sanitation'],
  D: ['Overvann', 'Overvatn', 'Drainage'],
  ES: ['Strømforsyning', 'Straumforsyning', 'Electricity supply'],
  T: ['Transport', 'Transport', 'Transport'],
  PS: ['Offentlig sektor', 'Offentleg sektor', 'Public sector'],
  IN: ['Innovasjon', 'Innovasjon', 'Innovation'],
  EM: ['Sysselsetting', 'Sysselsetjing', 'Employment'],
  WA: ['Avfall', 'Avfall', 'Waste'],
  B: ['Bygninger', 'Bygningar', 'Buildings'],
  UP: ['Byplanlegging', 'Byplanlegging', 'Urban planning'],
  AQ: ['Luftkvalitet', 'Luftkvalitet', 'Air quality'],
  EQ: ['Stråling og støy', 'Stråling og støy', 'Radiation and noise'],
  PSN: ['Uterom og natur', 'Uterom og natur', 'Open space and nature'],
  E: ['Energi', 'Energi', 'Energy'],
  ED: ['Utdanning', 'Utdanning', 'Education'],
  H: ['Helse', 'Helse', 'Health'],
  C: ['Kultur', 'Kultur', 'Culture'],
  HO: ['Bolig', 'Bustad', 'Housing'],
  SI: ['Sosial inkludering', 'Sosial inkludering', 'Social inclusion'],
  SA: ['Trygghet', 'Tryggleik', 'Safety'],
  FS: ['Matsikkerhet', 'Matsikkerheit', 'Food security'],
};

/** The indicators of each category, in the order of their numbers. */
const kpis: Readonly<Record<string, readonly Name[]>> = {
  'EC:ICT:ICT': [
    ['Husholdninger med internett', 'Hushald med internett', 'Households with internet'],
    ['Abonnement på fast bredbånd', 'Abonnement på fast breiband', 'Fixed broadband subscriptions'],
    ['Abonnement på mobilt bredbånd', 'Abonnement på mobilt breiband', 'Mobile broadband subscriptions'],
    ['Dekning for mobilt bredbånd', 'Dekning for mobilt breiband', 'Mobile broadband coverage'],
    ['Offentlige steder med trådløst nett', 'Offentlege stader med trådlaust nett', 'Public places with Wi-Fi'],
  ],
  'EC:ICT:WS': [
    ['Smarte vannmålere', 'Smarte vassmålarar', 'Smart water meters'],
    ['Digital overvåking av vannforsyningen', 'Digital overvaking av vassforsyninga', 'Digital monitoring of the water supply'],
  ],
  'EC:ICT:D': [['Digital overvåking av overvann', 'Digital overvaking av overvatn', 'Digital monitoring of storm water']],
  'EC:ICT:ES': [
    ['Smarte strømmålere', 'Smarte straummålarar', 'Smart electricity meters'],
    ['Digital overvåking av strømnettet', 'Digital overvaking av straumnettet', 'Digital monitoring of the electricity supply'],
    ['Forbrukere med styrt strømforbruk', 'Forbrukarar med styrt straumforbruk', 'Customers with demand response'],
  ],
  'EC:ICT:T': [
    ['Sanntidsinformasjon i kollektivtrafikken', 'Sanntidsinformasjon i kollektivtrafikken', 'Real-time public transport information'],
    ['Overvåking av trafikken', 'Overvaking av trafikken', 'Monitoring of traffic'],
    ['Styring av lyskryss', 'Styring av lyskryss', 'Adaptive control of junctions'],
  ],
  'EC:ICT:PS': [
    ['Åpne data', 'Opne data', 'Open data'],
    ['Digitale innbyggertjenester', 'Digitale innbyggjartenester', 'Digital public services'],
    ['Elektroniske innkjøp i det offentlige', 'Elektroniske innkjøp i det offentlege', 'Electronic public procurement'],
  ],
  'EC:P:IN': [
    ['Utgifter til forskning og utvikling', 'Utgifter til forsking og utvikling', 'Spending on research and development'],
    ['Patenter', 'Patent', 'Patents'],
    ['Små og mellomstore bedrifter', 'Små og mellomstore bedrifter', 'Small and medium-sized enterprises'],
  ],
  'EC:P:EM': [
    ['Arbeidsledighet', 'Arbeidsløyse', 'Unemployment'],
    ['Arbeidsledighet blant unge', 'Arbeidsløyse blant unge', 'Youth unemployment'],
    ['Sysselsatte i reiselivet', 'Sysselsette i reiselivet', 'Employment in tourism'],
    ['Sysselsatte i IKT-næringen', 'Sysselsette i IKT-næringa', 'Employment in ICT'],
  ],
  'EC:I:WS': [
    ['Tilgang til vann', 'Tilgang til vatn', 'Access to a basic water supply'],
    ['Tilgang til trygt drikkevann', 'Tilgang til trygt drikkevatn', 'Access to drinking water'],
    ['Lekkasje fra vannledningene', 'Lekkasje frå vassleidningane', 'Loss from the water mains'],
    ['Tilknytning til avløp', 'Tilknyting til avløp', 'Connection to sewers'],
    ['Husholdninger med sanitæranlegg', 'Hushald med sanitæranlegg', 'Households with sanitation'],
  ],
  'EC:I:WA': [['Innsamling av avfall', 'Innsamling av avfall', 'Collection of solid waste']],
  'EC:I:ES': [
    ['Strømbrudd per kunde', 'Straumbrot per kunde', 'Power cuts per customer'],
    ['Varighet av strømbrudd', 'Kor lenge straumbrot varer', 'Length of power cuts'],
    ['Tilgang til strøm', 'Tilgang til straum', 'Access to electricity'],
  ],
  'EC:I:T': [
    ['Kollektivnett', 'Kollektivnett', 'Public transport network'],
    ['Kort vei til holdeplass', 'Kort veg til haldeplass', 'Short way to public transport'],
    ['Sykkelnett', 'Sykkelnett', 'Cycle network'],
    ['Reisemiddelfordeling', 'Reisemiddelfordeling', 'Trips by mode of transport'],
    ['Reisetid i rushet mot resten av døgnet', 'Reisetid i rushet mot resten av døgnet', 'Travel time in rush hour against off-peak'],
    ['Delte sykler', 'Delte syklar', 'Shared bicycles'],
    ['Delte biler', 'Delte bilar', 'Shared cars'],
    ['Personbiler med lave utslipp', 'Personbilar med låge utslepp', 'Low-emission passenger cars'],
  ],
  'EC:I:B': [
    ['Miljøsertifiserte offentlige bygg', 'Miljøsertifiserte offentlege bygg', 'Certified sustainable public buildings'],
    ['Offentlige bygg med samlet driftsstyring', 'Offentlege bygg med samla driftsstyring', 'Public buildings with integrated management'],
  ],
  'EC:I:UP': [
    ['Gangveier og fotgjengersoner', 'Gangvegar og fotgjengarsoner', 'Pedestrian areas'],
    ['Planer for byutvikling og areal', 'Planar for byutvikling og areal', 'Plans for urban development and land use'],
  ],
  'EN:EN:AQ': [
    ['Luftforurensning', 'Luftforureining', 'Air pollution'],
    ['Utslipp av klimagasser', 'Utslepp av klimagassar', 'Greenhouse gas emissions'],
  ],
  'EN:EN:WS': [
    ['Kvalitet på drikkevannet', 'Kvalitet på drikkevatnet', 'Quality of drinking water'],
    ['Vannforbruk', 'Vassforbruk', 'Water consumption'],
    ['Uttak av ferskvann', 'Uttak av ferskvatn', 'Withdrawal of fresh water'],
    ['Rensing av avløpsvann', 'Reinsing av avløpsvatn', 'Treatment of wastewater'],
  ],
  'EN:EN:WA': [['Behandling av avfall', 'Behandling av avfall', 'Treatment of solid waste']],
  'EN:EN:EQ': [
    ['Elektromagnetisk stråling', 'Elektromagnetisk stråling', 'Exposure to electromagnetic fields'],
    ['Støy', 'Støy', 'Exposure to noise'],
  ],
  'EN:EN:PSN': [
    ['Grøntområder', 'Grøntområde', 'Green areas'],
    ['Kort vei til grøntområder', 'Kort veg til grøntområde', 'Short way to green areas'],
    ['Vernet natur', 'Verna natur', 'Protected nature'],
    ['Anlegg for idrett og friluftsliv', 'Anlegg for idrett og friluftsliv', 'Facilities for sport and leisure'],
  ],
  'EN:E:E': [
    ['Forbruk av fornybar energi', 'Forbruk av fornybar energi', 'Use of renewable energy'],
    ['Strømforbruk', 'Straumforbruk', 'Electricity use'],
    ['Energi til oppvarming av boliger', 'Energi til oppvarming av bustader', 'Energy for heating homes'],
    ['Energibruk i offentlige bygg', 'Energibruk i offentlege bygg', 'Energy use in public buildings'],
  ],
  'SC:EH:ED': [
    ['Elever med tilgang til IKT', 'Elevar med tilgang til IKT', 'Pupils with access to ICT'],
    ['Barn som går på skole', 'Barn som går på skule', 'Children in school'],
    ['Fullført høyere utdanning', 'Fullført høgare utdanning', 'Completed higher education'],
    ['Voksne som kan lese og skrive', 'Vaksne som kan lese og skrive', 'Adults who can read and write'],
  ],
  'SC:EH:H': [
    ['Forventet levealder', 'Forventa levealder', 'Life expectancy'],
    ['Dødsfall ved svangerskap og fødsel', 'Dødsfall ved svangerskap og fødsel', 'Deaths in pregnancy and childbirth'],
    ['Leger', 'Legar', 'Doctors'],
    ['Sykehussenger', 'Sjukehussenger', 'Hospital beds'],
    ['Dekning av helseforsikring', 'Dekning av helseforsikring', 'Health insurance coverage'],
    ['Elektronisk pasientjournal', 'Elektronisk pasientjournal', 'Electronic health records'],
  ],
  'SC:EH:C': [
    ['Utgifter til kultur', 'Utgifter til kultur', 'Spending on culture'],
    ['Kulturinstitusjoner', 'Kulturinstitusjonar', 'Cultural institutions'],
  ],
  'SC:SH:HO': [
    ['Uregulerte bosetninger', 'Uregulerte busetnader', 'Informal settlements'],
    ['Utgifter til bolig', 'Utgifter til bustad', 'Spending on housing'],
  ],
  'SC:SH:SI': [
    ['Inntekt, kvinner mot menn', 'Inntekt, kvinner mot menn', 'Income, women against men'],
    ['Gini-koeffisient', 'Gini-koeffisient', 'Gini coefficient'],
    ['Fattigdom', 'Fattigdom', 'Poverty'],
    ['Valgdeltakelse', 'Valdeltaking', 'Voter turnout'],
    ['Barnehagedekning', 'Barnehagedekning', 'Available child care'],
  ],
  'SC:SH:SA': [
    ['Dødsfall i naturkatastrofer', 'Dødsfall i naturkatastrofar', 'Deaths in natural disasters'],
    ['Økonomiske tap ved katastrofer', 'Økonomiske tap ved katastrofar', 'Economic losses in disasters'],
    ['Beredskapsplaner', 'Beredskapsplanar', 'Resilience plans'],
    ['Bosatte i utsatte områder', 'Busette i utsette område', 'People living in areas at risk'],
    ['Utrykningstid', 'Utrykkingstid', 'Response time of emergency services'],
    ['Politi', 'Politi', 'Police'],
    ['Brannvesen', 'Brannvesen', 'Fire service'],
    ['Voldskriminalitet', 'Valdskriminalitet', 'Violent crime'],
    ['Drepte i trafikken', 'Drepne i trafikken', 'Deaths in traffic'],
  ],
  'SC:SH:FS': [['Lokal matproduksjon', 'Lokal matproduksjon', 'Local food production']],
};

const at = { nb: 0, nn: 1, en: 2 } as const;

const names: ReadonlyMap<string, Name | undefined> = new Map([
  ...Object.entries(segments),
  ...Object.entries(kpis).flatMap(([category, list]): (readonly [string, Name | undefined])[] => [
    [category, categories[category.split(':')[2] ?? '']],
    ...list.map((name, index) => [`${category}:${index + 1}`, name] as const),
  ]),
]);

/**
 * The name of an indicator, or of a dimension, sub-dimension or category, by its code without spaces (`SC:SH:SI:1C`, `SC:SH`), in words
 * written for this project. A code that U4SSC does not have is its own name.
 */
export const u4sscName = (code: string, language: Language): string => names.get(code.replace(/(\d)[AC]$/, '$1'))?.[at[language]] ?? code;
