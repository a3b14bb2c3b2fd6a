/**
 * The CMSs that an editor may name, with what is known to get through each as it is delivered: the rung to begin on. Those of which nothing is
 * known begin at the top. Each has its part of the guide, by the id `losning-<id>`; a test holds this list against it.
 */
export const cmss = [
  { id: 'acos', name: 'ACOS', rung: 'tag' },
  { id: 'craft', name: 'Craft', rung: 'tag' },
  { id: 'enonic', name: 'Enonic XP', rung: 'iframe' },
  { id: 'optimizely', name: 'Optimizely (Episerver)', rung: 'class' },
  { id: 'sharepoint', name: 'SharePoint', rung: 'iframe' },
  { id: 'sitevision', name: 'Sitevision', rung: 'tag' },
  { id: 'umbraco', name: 'Umbraco', rung: 'div' },
  { id: 'wordpress', name: 'WordPress', rung: 'tag' },
  { id: 'annen', rung: 'tag' },
];
