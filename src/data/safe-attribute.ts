/** Never what the browser itself acts on, and never what the page uses to find and style things. */
const settable = /^(?!on|style$|class$|slot$|is$|part$|id$)[a-z][a-z-]*$/;

/** Whether a figure may be given an attribute of this name by data or by what stands in for a tag. */
export const isSafeAttribute = (name: string): boolean => settable.test(name);
