/** Attributes of a field that hold words for its reader. */
export const OWN_WORDS = ['placeholder', 'aria-label', 'title', 'label'];
/** Attributes by which a page's own software knows a field. */
export const NAMES = ['name', 'id', 'formcontrolname'];
