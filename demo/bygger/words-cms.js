/** Where to paste in each CMS and what its administrator must allow: the guide's own facts, in brief. `{tag}` is the figure's tag. */
export const cmsRows = {
  acos: [
    'Vi har ikke funnet åpen dokumentasjon. Prøv først på en side som ikke er offentlig. Spør leverandøren om skriptet kan ligge i malen, og om ukjente tagger, data-felter eller en iframe får stå.',
    'Vi har ikkje funne open dokumentasjon. Prøv først på ei side som ikkje er offentleg. Spør leverandøren om skriptet kan liggje i malen, og om ukjende taggar, data-felt eller ein iframe får stå.',
    'We have found no public documentation. Try on a page that is not public first. Ask the supplier whether the script may be in the template, and whether unknown tags, data attributes or an iframe are kept.',
  ],
  craft: [
    'Tekstfeltet (CKEditor) fjerner koden både når du redigerer og når siden lagres. Be utvikleren om et eget felt for figuren, og lim inn der.',
    'Tekstfeltet (CKEditor) fjernar koden både når du redigerer og når sida blir lagra. Be utviklaren om eit eige felt for figuren, og lim inn der.',
    'The text field (CKEditor) removes the code both while you edit and when the page is saved. Ask the developer for a field of its own, and paste there.',
  ],
  enonic: [
    'Bruk «Sett inn makro» i tekstfeltet, og makroen for å bygge inn en iframe. Skal taggen brukes, må utvikleren lage en makro eller en komponent for den.',
    'Bruk «Sett inn makro» i tekstfeltet, og makroen for å byggje inn ein iframe. Skal taggen brukast, må utviklaren lage ein makro eller ein komponent for han.',
    'Use “Insert macro” in the text field, and the macro that embeds an iframe. For the tag, the developer must make a macro or a component.',
  ],
  optimizely: [
    'Tekstfeltet (TinyMCE) fjerner tagger som ikke står på listen. Lim inn i kodevisningen, og be utvikleren legge skriptet i malen. Legger utvikleren {tag} til i extended_valid_elements, kan du bruke taggen.',
    'Tekstfeltet (TinyMCE) fjernar taggar som ikkje står på lista. Lim inn i kodevisinga, og be utviklaren leggje skriptet i malen. Legg utviklaren {tag} til i extended_valid_elements, kan du bruke taggen.',
    'The text field (TinyMCE) removes tags that are not on its list. Paste in the code view, and ask the developer to put the script in the template. With {tag} added to extended_valid_elements, you can use the tag.',
  ],
  sharepoint: [
    'Bruk nettdelen «Bygg inn» (Embed). Den som styrer nettstedet, må ha nettstedet med figuren på listen under «HTML-feltsikkerhet» (HTML Field Security).',
    'Bruk nettdelen «Bygg inn» (Embed). Den som styrer nettstaden, må ha nettstaden med figuren på lista under «HTML-feltsikkerheit» (HTML Field Security).',
    'Use the web part “Embed”. Whoever runs the site must have the site of the figure on the list under “HTML Field Security”.',
  ],
  sitevision: [
    'Vi har ikke prøvd. Spør den som styrer nettstedet, om dere har en modul for egen HTML, og om du har rett til å bruke den. Lim inn der.',
    'Vi har ikkje prøvd. Spør den som styrer nettstaden, om de har ein modul for eigen HTML, og om du har rett til å bruke han. Lim inn der.',
    'We have not tried. Ask whoever runs the site whether you have a module for HTML of your own, and whether you may use it. Paste there.',
  ],
  umbraco: [
    'Fra 15.3 (Tiptap) får en div med data-felter stå. Lim inn i kodevisningen, og be utvikleren legge skriptet i malen. I eldre utgaver (TinyMCE) styrer utvikleren hva som får stå.',
    'Frå 15.3 (Tiptap) får ein div med data-felt stå. Lim inn i kodevisinga, og be utviklaren leggje skriptet i malen. I eldre utgåver (TinyMCE) styrer utviklaren kva som får stå.',
    'From 15.3 (Tiptap) a div with data attributes is kept. Paste in the code view, and ask the developer to put the script in the template. In older versions (TinyMCE) the developer decides what is kept.',
  ],
  wordpress: [
    'Lim inn i blokken for egen HTML («Custom HTML»). Du må ha rettigheten unfiltered_html, ellers fjernes koden. Be da om skriptet i temaet, og velg «Fjerner ukjente tagger».',
    'Lim inn i blokka for eigen HTML («Custom HTML»). Du må ha rettigheita unfiltered_html, elles blir koden fjerna. Be då om skriptet i temaet, og vel «Fjernar ukjende taggar».',
    'Paste in the block “Custom HTML”. You need the capability unfiltered_html, or the code is removed. If so, ask for the script in the theme, and choose “It removes unknown tags”.',
  ],
  annen: [
    'Lim inn i kodevisningen på en side som ikke er offentlig, og se hva som står igjen når siden er lagret.',
    'Lim inn i kodevisinga på ei side som ikkje er offentleg, og sjå kva som står att når sida er lagra.',
    'Paste in the code view of a page that is not public, and see what is left when it has been saved.',
  ],
};
