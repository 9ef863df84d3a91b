/** Controls into which a secret can be typed, pasted or dropped, or in which one is named: inputs of any kind but these, and their like. */
export const FIELDS = `input${'hidden checkbox radio submit button reset image range color date time number search'.replace(/\w+ ?/g, ':not([type=$& i])')},textarea,[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]`;
