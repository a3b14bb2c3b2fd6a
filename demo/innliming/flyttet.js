/** Moves the figure to the other frame, the two ways there are. */
const frames = [document.querySelector('#ramme-a'), document.querySelector('#ramme-b')];
const figure = document.querySelector('indicator-chart');
const other = () => frames.find((frame) => frame !== figure.parentElement);

document.querySelector('#append').addEventListener('click', () => other().append(figure));

const moveBefore = document.querySelector('#move-before');
// Not in every browser yet.
if (typeof globalThis.Element.prototype.moveBefore === 'function')
  moveBefore.addEventListener('click', () => other().moveBefore(figure, null));
else moveBefore.disabled = true;
