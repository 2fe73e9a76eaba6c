/**
 * The cells that a spreadsheet puts on the clipboard: rows end with a line break, cells with a tab; a cell with either in it
 * stands in quotes, with its own quotes doubled.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text.charAt(at) === '"' ? quoted(text, at) : bare(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text.charAt(at) === '\t') {
      at += 1;
      if (at === text.length) {
        row.push('');
      }
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) {
    rows.push(row);
  }
  return rows;
}

interface Cell {
  text: string;
  end: number;
}

function bare(text: string, from: number): Cell {
  const end = text.slice(from).search(/[\t\r\n]/);
  const stop = end === -1 ? text.length : from + end;
  return { text: text.slice(from, stop), end: stop };
}

function quoted(text: string, from: number): Cell {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from));
  if (!match) {
    // a quote that opens nothing belongs to the text
    return bare(text, from);
  }
  return { text: (match[1] ?? '').replaceAll('""', '"'), end: from + match[0].length };
}
