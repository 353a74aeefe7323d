/** The two wordings of the Foreword's template of which one must go, in the languages in which it was seen left open. */
export const patentChoice =
  /\[\s*(?:had\s*\/\s*had not|had not\s*\/\s*had|had\]\s*\/?\s*\[had not|ha recibido\s*\/\s*no ha recibido|a\s*\/\s*n'a pas|avait\s*\/\s*n'avait pas)[^\]]*\]/i;
