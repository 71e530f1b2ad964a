/** How wide a letter of running text is on average, in em; a little more than in Liberation Sans, so that wider fonts fit too. */
const LETTER = 0.53;

/** The width of a text in em, near enough for setting a label. */
export function textWidth(text: string): number {
  return text.length * LETTER;
}

/** Breaks a text into lines of at most so many em; a longer word stands alone. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
