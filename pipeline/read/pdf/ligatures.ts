/** Ligatures whose letters the file gives with their bytes changed about: "ti" as U+7400 U+6900. */

/** The letter that a character of two bytes is with its bytes changed about; none where that is no letter of ASCII. */
function swapped(character: string): string | null {
  const code = character.charCodeAt(0);
  const letter = String.fromCharCode(code >> 8);
  return code % 0x100 === 0 && /^[A-Za-z]$/u.test(letter) ? letter : null;
}

/**
 * What one glyph says. Only a ligature stands for several letters, and no writing whose signs lie where the changed
 * letters do has ligatures: such a glyph is of Latin letters.
 */
export function glyphText(text: string): string {
  // Most glyphs are one letter, and this is asked for each of them.
  if (text.length < 2) return text;
  const letters = Array.from(text, swapped);
  return letters.includes(null) ? text : letters.join('');
}
