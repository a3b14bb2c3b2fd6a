/** What each rung is called and explained by, as keys of the words. */
export const rungWords = {
  tag: { name: 'rungTag', help: 'helpTag' },
  all: { name: 'rungAll', help: 'helpAll' },
  div: { name: 'rungDiv', help: 'helpDiv' },
  class: { name: 'rungClass', help: 'helpClass' },
  iframe: { name: 'rungIframe', help: 'helpIframe' },
  oembed: { name: 'rungOembed', help: 'helpOembed' },
  frozen: { name: 'rungFrozen', help: 'helpFrozen' },
};
