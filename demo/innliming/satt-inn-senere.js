/** As a CMS that fetches its contents: markup put in after the page has loaded. */
const markup = `<indicator-chart src="../data/asker-folkemengde.json">
  <a href="../data/asker-folkemengde.json">Innbyggere i Asker, år for år</a>
</indicator-chart>`;
const place = document.querySelector('#sted');

const insert = () => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  place.append(box);
};

document.querySelector('#sett-inn').addEventListener('click', insert);
globalThis.addEventListener('load', insert);
