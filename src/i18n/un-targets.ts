import type { Words } from './words.js';

/*
 * One line per target: code, bokmål, nynorsk, English. A file of its own, loaded only where targets are shown.
 * The labels are the project's own and much shorter than the UN's text: they say what the target is about, and leave out
 * dates, numbers and exceptions.
 */
const table = `
1.1|Utrydde ekstrem fattigdom|Utrydde ekstrem fattigdom|End extreme poverty
1.2|Halvere andelen av befolkningen som er fattig|Halvere delen av befolkninga som er fattig|Halve the share of people in poverty
1.3|Innføre sosiale velferdsordninger for alle|Innføre sosiale velferdsordningar for alle|Provide social protection for all
1.4|Sikre lik rett til ressurser, eiendom og tjenester|Sikre lik rett til ressursar, eigedom og tenester|Ensure equal rights to resources, property and services
1.5|Ruste fattige og sårbare mot kriser og katastrofer|Ruste fattige og sårbare mot kriser og katastrofar|Help the poor and vulnerable withstand shocks and disasters
1.a|Skaffe midler til å bekjempe fattigdom i utviklingsland|Skaffe midlar til å kjempe mot fattigdom i utviklingsland|Mobilise resources to end poverty in developing countries
1.b|Lage fattigdomspolitikk som tar hensyn til kjønn|Lage fattigdomspolitikk som tek omsyn til kjønn|Create pro-poor, gender-sensitive policy frameworks
2.1|Gi alle nok, trygg og sunn mat hele året|Gi alle nok, trygg og sunn mat heile året|Give everyone enough safe and nutritious food all year
2.2|Utrydde alle former for feilernæring|Utrydde alle former for feilernæring|End all forms of malnutrition
2.3|Doble produktivitet og inntekt for små matprodusenter|Doble produktivitet og inntekt for små matprodusentar|Double small food producers’ productivity and incomes
2.4|Sikre bærekraftig og robust matproduksjon|Sikre berekraftig og robust matproduksjon|Make food production sustainable and resilient
2.5|Ta vare på genmangfoldet i frø, kulturplanter og husdyr|Ta vare på genmangfaldet i frø, kulturplanter og husdyr|Maintain genetic diversity of seeds, crops and livestock
2.a|Investere mer i landbruket i utviklingsland|Investere meir i landbruket i utviklingsland|Invest more in agriculture in developing countries
2.b|Fjerne handelshindre og eksportstøtte i landbruket|Fjerne handelshinder og eksportstøtte i landbruket|Remove trade restrictions and export subsidies in farming
2.c|Sikre velfungerende råvaremarkeder for mat|Sikre velfungerande råvaremarknader for mat|Keep food commodity markets working properly
3.1|Redusere mødredødeligheten i verden|Redusere mødredøyinga i verda|Reduce global maternal mortality
3.2|Hindre at nyfødte og små barn dør unødig|Hindre at nyfødde og små barn døyr unødig|End preventable deaths of newborns and young children
3.3|Stanse epidemier og bekjempe smittsomme sykdommer|Stanse epidemiar og kjempe mot smittsame sjukdommar|End epidemics and combat communicable diseases
3.4|Forebygge ikke-smittsomme sykdommer og fremme psykisk helse|Førebyggje ikkje-smittsame sjukdommar og fremje psykisk helse|Prevent non-communicable diseases and promote mental health
3.5|Forebygge og behandle rusmisbruk|Førebyggje og behandle rusmisbruk|Prevent and treat substance abuse
3.6|Halvere antall døde og skadde i trafikken|Halvere talet på døde og skadde i trafikken|Halve road traffic deaths and injuries
3.7|Sikre alle tilgang til seksuelle og reproduktive helsetjenester|Sikre alle tilgang til seksuelle og reproduktive helsetenester|Ensure access to sexual and reproductive health care
3.8|Sikre rimelige helsetjenester, medisiner og vaksiner til alle|Sikre rimelege helsetenester, medisinar og vaksinar til alle|Ensure affordable health care, medicines and vaccines for all
3.9|Redusere sykdom og død av kjemikalier og forurensning|Redusere sjukdom og død av kjemikaliar og forureining|Reduce illness and death from chemicals and pollution
3.a|Styrke gjennomføringen av tobakkskonvensjonen|Styrkje gjennomføringa av tobakkskonvensjonen|Strengthen implementation of the tobacco control convention
3.b|Utvikle vaksiner og medisiner for utviklingsland|Utvikle vaksinar og medisinar for utviklingsland|Develop vaccines and medicines for developing countries
3.c|Styrke helsebudsjett og helsepersonell i utviklingsland|Styrkje helsebudsjett og helsepersonell i utviklingsland|Increase health funding and staff in developing countries
3.d|Styrke varsling og håndtering av helserisiko|Styrkje varsling og handtering av helserisiko|Strengthen early warning and management of health risks
4.1|Sikre alle god og gratis grunnskole og videregående opplæring|Sikre alle god og gratis grunnskule og vidaregåande opplæring|Ensure free, good primary and secondary schooling for all
4.2|Gi alle barn god omsorg og læring før skolestart|Gi alle barn god omsorg og læring før skulestart|Ensure good early childhood care and pre-primary education
4.3|Sikre lik tilgang til fagutdanning og høyere utdanning|Sikre lik tilgang til fagutdanning og høgare utdanning|Ensure equal access to vocational and higher education
4.4|Gi flere unge og voksne kompetanse for arbeidslivet|Gi fleire unge og vaksne kompetanse for arbeidslivet|Give more young people and adults skills for work
4.5|Fjerne kjønnsforskjeller og sikre lik tilgang til utdanning|Fjerne kjønnsskilnader og sikre lik tilgang til utdanning|Remove gender gaps and ensure equal access to education
4.6|Sikre at unge og voksne kan lese, skrive og regne|Sikre at unge og vaksne kan lese, skrive og rekne|Achieve literacy and numeracy for youth and adults
4.7|Gi opplæring i bærekraft, menneskerettigheter og fred|Gi opplæring i berekraft, menneskerettar og fred|Teach sustainable development, human rights and peace
4.a|Bygge trygge og inkluderende skoler for alle|Byggje trygge og inkluderande skular for alle|Build safe and inclusive schools for all
4.b|Gi flere stipender til studenter fra utviklingsland|Gi fleire stipend til studentar frå utviklingsland|Offer more scholarships to developing countries
4.c|Skaffe flere kvalifiserte lærere|Skaffe fleire kvalifiserte lærarar|Increase the supply of qualified teachers
5.1|Få slutt på all diskriminering av kvinner og jenter|Få slutt på all diskriminering av kvinner og jenter|End all discrimination against women and girls
5.2|Få slutt på all vold mot kvinner og jenter|Få slutt på all vald mot kvinner og jenter|Eliminate all violence against women and girls
5.3|Avskaffe barneekteskap, tvangsekteskap og kjønnslemlestelse|Avskaffe barneekteskap, tvangsekteskap og kjønnslemlesting|End child and forced marriage and female genital mutilation
5.4|Verdsette ubetalt omsorgs- og husarbeid|Verdsetje ubetalt omsorgs- og husarbeid|Value unpaid care and domestic work
5.5|Gi kvinner like muligheter til deltakelse og ledelse|Gi kvinner like høve til deltaking og leiing|Ensure women’s equal participation and leadership
5.6|Sikre seksuell og reproduktiv helse og rettigheter|Sikre seksuell og reproduktiv helse og rettar|Ensure sexual and reproductive health and rights
5.a|Gi kvinner lik rett til eiendom og økonomiske ressurser|Gi kvinner lik rett til eigedom og økonomiske ressursar|Give women equal rights to property and economic resources
5.b|Bruke teknologi til å styrke kvinners stilling|Bruke teknologi til å styrkje stillinga til kvinner|Use technology to empower women
5.c|Vedta lover og politikk som fremmer likestilling|Vedta lover og politikk som fremjar likestilling|Adopt laws and policies that promote gender equality
6.1|Sikre alle trygt og rimelig drikkevann|Sikre alle trygt og rimeleg drikkevatn|Ensure safe and affordable drinking water for all
6.2|Sikre gode sanitærforhold og god hygiene for alle|Sikre gode sanitærforhold og god hygiene for alle|Ensure adequate sanitation and hygiene for all
6.3|Bedre vannkvaliteten og rense mer avløpsvann|Betre vasskvaliteten og reinse meir avløpsvatn|Improve water quality and treat more wastewater
6.4|Bruke vann mer effektivt og motvirke vannmangel|Bruke vatn meir effektivt og motverke vassmangel|Use water more efficiently and counter water scarcity
6.5|Innføre helhetlig vannforvaltning, også over landegrenser|Innføre heilskapleg vassforvaltning, også over landegrenser|Introduce integrated water management, also across borders
6.6|Verne og restaurere økosystemer knyttet til vann|Verne og restaurere økosystem knytte til vatn|Protect and restore water-related ecosystems
6.a|Styrke samarbeidet med utviklingsland om vann og sanitærforhold|Styrkje samarbeidet med utviklingsland om vatn og sanitærforhold|Expand water and sanitation support to developing countries
6.b|La lokalsamfunn delta i forvaltningen av vann og sanitærforhold|La lokalsamfunn ta del i forvaltninga av vatn og sanitærforhold|Involve local communities in water and sanitation management
7.1|Sikre alle pålitelig, moderne og rimelig energi|Sikre alle påliteleg, moderne og rimeleg energi|Ensure affordable, reliable and modern energy for all
7.2|Øke andelen fornybar energi i verden|Auke delen fornybar energi i verda|Increase the global share of renewable energy
7.3|Doble farten i energieffektiviseringen|Doble farten i energieffektiviseringa|Double the rate of improvement in energy efficiency
7.a|Samarbeide om forskning og teknologi for ren energi|Samarbeide om forsking og teknologi for rein energi|Cooperate on clean energy research and technology
7.b|Bygge ut moderne energitjenester i utviklingsland|Byggje ut moderne energitenester i utviklingsland|Expand modern energy services in developing countries
8.1|Opprettholde økonomisk vekst per innbygger|Halde oppe økonomisk vekst per innbyggjar|Sustain economic growth per person
8.2|Øke produktiviteten gjennom teknologi og nyskaping|Auke produktiviteten gjennom teknologi og nyskaping|Raise productivity through technology and innovation
8.3|Fremme arbeidsplasser, entreprenørskap og små bedrifter|Fremje arbeidsplassar, entreprenørskap og små bedrifter|Promote jobs, entrepreneurship and small businesses
8.4|Utnytte ressursene bedre og skille vekst fra miljøskade|Utnytte ressursane betre og skilje vekst frå miljøskade|Use resources better, decouple growth from environmental harm
8.5|Sikre full sysselsetting, anstendig arbeid og lik lønn|Sikre full sysselsetjing, anstendig arbeid og lik løn|Achieve full employment, decent work and equal pay
8.6|Få flere unge i arbeid, utdanning eller opplæring|Få fleire unge i arbeid, utdanning eller opplæring|Get more young people into work, education or training
8.7|Avskaffe tvangsarbeid, menneskehandel og barnearbeid|Avskaffe tvangsarbeid, menneskehandel og barnearbeid|End forced labour, human trafficking and child labour
8.8|Verne arbeidstakerrettigheter og sikre trygt arbeidsmiljø|Verne arbeidstakarrettar og sikre trygt arbeidsmiljø|Protect labour rights and ensure safe workplaces
8.9|Fremme bærekraftig turisme som skaper arbeid|Fremje berekraftig turisme som skaper arbeid|Promote sustainable tourism that creates jobs
8.10|Gi alle tilgang til banktjenester og forsikring|Gi alle tilgang til banktenester og forsikring|Give everyone access to banking and insurance
8.a|Øke den handelsrettede bistanden til utviklingsland|Auke den handelsretta bistanden til utviklingsland|Increase Aid for Trade to developing countries
8.b|Lage en global strategi for arbeid til ungdom|Lage ein global strategi for arbeid til ungdom|Develop a global strategy for youth employment
9.1|Bygge bærekraftig og robust infrastruktur for alle|Byggje berekraftig og robust infrastruktur for alle|Build sustainable, resilient infrastructure for all
9.2|Fremme inkluderende og bærekraftig industrialisering|Fremje inkluderande og berekraftig industrialisering|Promote inclusive and sustainable industrialisation
9.3|Gi små bedrifter tilgang til lån og markeder|Gi små bedrifter tilgang til lån og marknader|Give small businesses access to credit and markets
9.4|Fornye infrastruktur og industri med ren teknologi|Fornye infrastruktur og industri med rein teknologi|Upgrade infrastructure and industry with clean technology
9.5|Styrke forskning og innovasjon i industrien|Styrkje forsking og innovasjon i industrien|Strengthen research and innovation in industry
9.a|Støtte bærekraftig infrastruktur i utviklingsland|Støtte berekraftig infrastruktur i utviklingsland|Support sustainable infrastructure in developing countries
9.b|Støtte forskning og teknologi i utviklingsland|Støtte forsking og teknologi i utviklingsland|Support research and technology in developing countries
9.c|Gi alle i de minst utviklede landene tilgang til internett|Gi alle i dei minst utvikla landa tilgang til internett|Ensure internet access in the least developed countries
10.1|Sikre raskere inntektsvekst for de 40 prosent fattigste|Sikre raskare inntektsvekst for dei 40 prosent fattigaste|Ensure faster income growth for the poorest 40%
10.2|Fremme sosial, økonomisk og politisk inkludering av alle|Fremje sosial, økonomisk og politisk inkludering av alle|Promote social, economic and political inclusion of all
10.3|Sikre like muligheter og fjerne diskriminering|Sikre like moglegheiter og fjerne diskriminering|Ensure equal opportunity and end discrimination
10.4|Utjevne ulikhet gjennom skatt, lønn og velferd|Jamne ut ulikskap gjennom skatt, løn og velferd|Reduce inequality through tax, wages and social protection
10.5|Regulere globale finansmarkeder bedre|Regulere globale finansmarknader betre|Improve regulation of global financial markets
10.6|Gi utviklingsland mer å si i globale finansinstitusjoner|Gi utviklingsland meir å seie i globale finansinstitusjonar|Give developing countries more say in global finance
10.7|Legge til rette for trygg og ordnet migrasjon|Leggje til rette for trygg og ordna migrasjon|Facilitate safe and orderly migration
10.a|Gi utviklingsland særbehandling i verdenshandelen|Gi utviklingsland særbehandling i verdshandelen|Give developing countries special treatment in trade
10.b|Styre bistand og investeringer dit behovet er størst|Styre bistand og investeringar dit behovet er størst|Direct aid and investment where need is greatest
10.c|Gjøre pengeoverføringer fra migranter billigere|Gjere pengeoverføringar frå migrantar billegare|Cut the cost of migrants’ money transfers
11.1|Sikre trygge og rimelige boliger til alle|Sikre trygge og rimelege bustader til alle|Ensure safe and affordable housing for all
11.2|Sikre alle trygg, tilgjengelig og bærekraftig transport|Sikre alle trygg, tilgjengeleg og berekraftig transport|Ensure safe, accessible and sustainable transport for all
11.3|Planlegge byer og tettsteder bærekraftig og med medvirkning|Planleggje byar og tettstader berekraftig og med medverknad|Plan settlements sustainably and with local participation
11.4|Verne verdens kultur- og naturarv|Verne kultur- og naturarven i verda|Protect the world’s cultural and natural heritage
11.5|Redusere dødsfall og tap ved katastrofer|Redusere dødsfall og tap ved katastrofar|Reduce deaths and losses from disasters
11.6|Redusere miljøbelastningen fra byene per innbygger|Redusere miljøbelastninga frå byane per innbyggjar|Reduce the environmental impact of cities per person
11.7|Gi alle tilgang til trygge grøntområder og offentlige rom|Gi alle tilgang til trygge grøntområde og offentlege rom|Provide safe green and public spaces for all
11.a|Knytte by, omland og bygd tettere sammen|Knyte by, omland og bygd tettare saman|Strengthen links between urban, peri-urban and rural areas
11.b|Få flere byer til å planlegge for klima og katastrofer|Få fleire byar til å planleggje for klima og katastrofar|Get more cities to plan for climate and disasters
11.c|Støtte bærekraftige bygg i de minst utviklede landene|Støtte berekraftige bygg i dei minst utvikla landa|Support sustainable building in the least developed countries
12.1|Gjennomføre rammeverket for bærekraftig forbruk og produksjon|Gjennomføre rammeverket for berekraftig forbruk og produksjon|Implement the sustainable consumption and production framework
12.2|Forvalte naturressurser bærekraftig og effektivt|Forvalte naturressursar berekraftig og effektivt|Manage natural resources sustainably and efficiently
12.3|Halvere matsvinnet hos butikker og forbrukere|Halvere matsvinnet hos butikkar og forbrukarar|Halve food waste by retailers and consumers
12.4|Håndtere kjemikalier og avfall på en miljøforsvarlig måte|Handtere kjemikaliar og avfall på ein miljøforsvarleg måte|Manage chemicals and waste in an environmentally sound way
12.5|Redusere avfall gjennom forebygging, ombruk og gjenvinning|Redusere avfall gjennom førebygging, ombruk og gjenvinning|Reduce waste through prevention, reuse and recycling
12.6|Oppmuntre bedrifter til bærekraftig drift og rapportering|Oppmuntre bedrifter til berekraftig drift og rapportering|Encourage sustainable business practice and reporting
12.7|Fremme bærekraftige offentlige innkjøp|Fremje berekraftige offentlege innkjøp|Promote sustainable public procurement
12.8|Gi alle kunnskap om bærekraftig utvikling og livsstil|Gi alle kunnskap om berekraftig utvikling og livsstil|Inform everyone about sustainable development and lifestyles
12.a|Hjelpe utviklingsland til bærekraftig forbruk og produksjon|Hjelpe utviklingsland til berekraftig forbruk og produksjon|Help developing countries consume and produce sustainably
12.b|Måle virkningene av bærekraftig turisme|Måle verknadene av berekraftig turisme|Monitor the impacts of sustainable tourism
12.c|Fase ut ineffektive subsidier til fossil energi|Fase ut ineffektive subsidiar til fossil energi|Phase out inefficient fossil-fuel subsidies
13.1|Styrke motstandskraften mot klimafarer og naturkatastrofer|Styrkje motstandskrafta mot klimafarar og naturkatastrofar|Strengthen resilience to climate hazards and disasters
13.2|Innarbeide klimatiltak i politikk, strategier og planer|Innarbeide klimatiltak i politikk, strategiar og planar|Integrate climate measures into policies and planning
13.3|Øke kunnskapen om klimaendringer og klimatilpasning|Auke kunnskapen om klimaendringar og klimatilpassing|Improve education and capacity on climate change
13.a|Oppfylle løftet om klimafinansiering til utviklingsland|Oppfylle lovnaden om klimafinansiering til utviklingsland|Honour the climate finance pledge to developing countries
13.b|Styrke klimaplanleggingen i de minst utviklede landene|Styrkje klimaplanlegginga i dei minst utvikla landa|Strengthen climate planning in the least developed countries
14.1|Hindre og redusere all forurensning av havet|Hindre og redusere all forureining av havet|Prevent and reduce marine pollution of all kinds
14.2|Forvalte og verne økosystemer i havet og langs kysten|Forvalte og verne økosystem i havet og langs kysten|Manage and protect marine and coastal ecosystems
14.3|Begrense følgene av havforsuring|Avgrense følgjene av havforsuring|Minimise the impacts of ocean acidification
14.4|Stanse overfiske og ulovlig fiske|Stanse overfiske og ulovleg fiske|End overfishing and illegal fishing
14.5|Verne minst 10 prosent av kyst- og havområdene|Verne minst 10 prosent av kyst- og havområda|Conserve at least 10% of coastal and marine areas
14.6|Avskaffe subsidier som fører til overfiske|Avskaffe subsidiar som fører til overfiske|End subsidies that contribute to overfishing
14.7|Øke små øystaters utbytte av bærekraftig bruk av havet|Auke utbyttet små øystatar har av berekraftig bruk av havet|Help small island states benefit sustainably from the sea
14.a|Øke kunnskapen om havet og dele havteknologi|Auke kunnskapen om havet og dele havteknologi|Increase ocean research and share marine technology
14.b|Gi småskalafiskere tilgang til havressurser og markeder|Gi småskalafiskarar tilgang til havressursar og marknader|Give small-scale fishers access to marine resources and markets
14.c|Følge havretten for å ta vare på havet|Følgje havretten for å ta vare på havet|Implement the law of the sea to conserve the oceans
15.1|Verne og restaurere økosystemer på land og i ferskvann|Verne og restaurere økosystem på land og i ferskvatn|Conserve and restore land and freshwater ecosystems
15.2|Forvalte skog bærekraftig og stanse avskoging|Forvalte skog berekraftig og stanse avskoging|Manage forests sustainably and halt deforestation
15.3|Bekjempe ørkenspredning og restaurere ødelagt jord|Kjempe mot ørkenspreiing og restaurere øydelagd jord|Combat desertification and restore degraded land
15.4|Ta vare på økosystemer i fjellet|Ta vare på økosystem i fjellet|Conserve mountain ecosystems
15.5|Stanse tapet av naturmangfold og verne truede arter|Stanse tapet av naturmangfald og verne truga artar|Halt biodiversity loss and protect threatened species
15.6|Fordele utbyttet av genressurser rettferdig|Fordele utbyttet av genressursar rettferdig|Share the benefits of genetic resources fairly
15.7|Stanse krypskyting og ulovlig handel med vernede arter|Stanse krypskyting og ulovleg handel med verna artar|End poaching and trafficking of protected species
15.8|Hindre spredning av skadelige fremmede arter|Hindre spreiing av skadelege framande artar|Prevent and control invasive alien species
15.9|Ta hensyn til naturens verdi i planer og regnskap|Ta omsyn til verdien av naturen i planar og rekneskap|Integrate nature’s value into planning and accounts
15.a|Skaffe mer penger til naturmangfold og økosystemer|Skaffe meir pengar til naturmangfald og økosystem|Increase funding for biodiversity and ecosystems
15.b|Finansiere bærekraftig skogforvaltning|Finansiere berekraftig skogforvaltning|Finance sustainable forest management
15.c|Styrke den globale kampen mot krypskyting|Styrkje den globale kampen mot krypskyting|Strengthen the global fight against poaching
16.1|Redusere all vold og voldelige dødsfall|Redusere all vald og valdelege dødsfall|Reduce all forms of violence and related deaths
16.2|Beskytte barn mot overgrep, utnyttelse og vold|Verne barn mot overgrep, utnytting og vald|End abuse, exploitation and violence against children
16.3|Fremme rettsstaten og sikre lik tilgang til rettsvern|Fremje rettsstaten og sikre lik tilgang til rettsvern|Promote the rule of law and equal access to justice
16.4|Bekjempe organisert kriminalitet og ulovlig våpen- og pengeflyt|Kjempe mot organisert kriminalitet og ulovleg våpen- og pengeflyt|Reduce illicit money and arms flows and organised crime
16.5|Redusere alle former for korrupsjon og bestikkelser|Redusere alle former for korrupsjon og bestikking|Reduce corruption and bribery in all their forms
16.6|Bygge effektive, ansvarlige og åpne institusjoner|Byggje effektive, ansvarlege og opne institusjonar|Build effective, accountable and transparent institutions
16.7|Sikre lydhøre, inkluderende og representative beslutninger|Sikre lydhøyre, inkluderande og representative avgjerder|Ensure inclusive and representative decision-making
16.8|La utviklingsland delta mer i globale institusjoner|La utviklingsland delta meir i globale institusjonar|Broaden developing countries’ role in global governance
16.9|Gi alle juridisk identitet, med registrering fra fødselen|Gi alle juridisk identitet, med registrering frå fødselen|Provide legal identity for all, including birth registration
16.10|Sikre tilgang til informasjon og grunnleggende friheter|Sikre tilgang til informasjon og grunnleggjande fridomar|Ensure access to information and fundamental freedoms
16.a|Styrke institusjoner som forebygger vold, terror og kriminalitet|Styrkje institusjonar som førebyggjer vald, terror og kriminalitet|Strengthen institutions against violence, terrorism and crime
16.b|Fremme lover og politikk som ikke diskriminerer|Fremje lover og politikk som ikkje diskriminerer|Promote non-discriminatory laws and policies
17.1|Styrke landenes evne til å kreve inn skatt|Styrkje evna landa har til å krevje inn skatt|Strengthen countries’ capacity to collect tax
17.2|Oppfylle løftene om bistand fullt ut|Oppfylle lovnadene om bistand fullt ut|Fulfil development aid commitments in full
17.3|Skaffe utviklingsland penger fra flere kilder|Skaffe utviklingsland pengar frå fleire kjelder|Mobilise more sources of funding for developing countries
17.4|Hjelpe utviklingsland med å få gjelden under kontroll|Hjelpe utviklingsland med å få gjelda under kontroll|Help developing countries keep debt sustainable
17.5|Fremme investeringer i de minst utviklede landene|Fremje investeringar i dei minst utvikla landa|Promote investment in the least developed countries
17.6|Samarbeide om forskning, teknologi og innovasjon|Samarbeide om forsking, teknologi og innovasjon|Cooperate on science, technology and innovation
17.7|Spre miljøvennlig teknologi til utviklingsland|Spreie miljøvennleg teknologi til utviklingsland|Spread environmentally sound technology to developing countries
17.8|Ta i bruk teknologibanken for de minst utviklede landene|Ta i bruk teknologibanken for dei minst utvikla landa|Operate a technology bank for the least developed countries
17.9|Bygge kapasitet i utviklingsland for å nå målene|Byggje kapasitet i utviklingsland for å nå måla|Build developing countries’ capacity to reach the goals
17.10|Fremme et åpent, rettferdig og regelbasert handelssystem|Fremje eit ope, rettferdig og regelbasert handelssystem|Promote an open, fair and rules-based trading system
17.11|Øke eksporten fra utviklingsland|Auke eksporten frå utviklingsland|Increase exports from developing countries
17.12|Gi de minst utviklede landene toll- og kvotefri markedsadgang|Gi dei minst utvikla landa toll- og kvotefri marknadstilgang|Give the least developed countries duty- and quota-free access
17.13|Styrke den globale makroøkonomiske stabiliteten|Styrkje den globale makroøkonomiske stabiliteten|Enhance global macroeconomic stability
17.14|Sikre en mer samstemt politikk for bærekraftig utvikling|Sikre ein meir samstemd politikk for berekraftig utvikling|Make policies for sustainable development more coherent
17.15|Respektere hvert lands politiske handlingsrom|Respektere det politiske handlingsrommet til kvart land|Respect each country’s policy space
17.16|Styrke det globale partnerskapet for bærekraftig utvikling|Styrkje det globale partnarskapet for berekraftig utvikling|Strengthen the global partnership for sustainable development
17.17|Fremme partnerskap mellom myndigheter, næringsliv og sivilsamfunn|Fremje partnarskap mellom styresmakter, næringsliv og sivilsamfunn|Encourage public, private and civil society partnerships
17.18|Gi utviklingsland bedre og mer detaljert statistikk|Gi utviklingsland betre og meir detaljert statistikk|Improve detailed, reliable data in developing countries
17.19|Måle bærekraftig utvikling med mer enn BNP|Måle berekraftig utvikling med meir enn BNP|Measure progress with more than GDP
`;

const labels = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, Words<string>] => {
      const [code = '', nb = '', nn = '', en = ''] = line.split('|');
      return [code, { nb, nn, en }];
    }),
);

/**
 * A short label of a UN target in the three languages, of at most 70 characters.
 * @param code as the UN writes it: `1.1` … `17.19`, `11.b`
 * @returns the labels, or `undefined` where there is no such target
 */
export function unTarget(code: string): Words<string> | undefined {
  return labels.get(code);
}
