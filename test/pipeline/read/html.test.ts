import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../pipeline/read/html.ts';
import { read } from '../../../pipeline/read/read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The lines of a page with text in them; headings begin with "# ", cells are parted by " | ". */
function lines(body: string): string[] {
  const { document } = readHtml(utf8(`<!doctype html><html><body>${body}</body></html>`), 'a.html');
  return document.lines
    .filter((line) => line.text !== '')
    .map((line) => `${line.heading === true ? '# ' : ''}${line.text.replaceAll('\t', ' | ')}`);
}

describe('a file', () => {
  it.each([
    '<!DOCTYPE html><p>Punkt 1: Budget</p>',
    '\uFEFF\n<html lang="da"><p>Punkt 1: Budget</p></html>',
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "x"><html><p>Punkt 1: Budget</p></html>',
    '<!-- saved from url=(0020)https://nordby.example/ -->\n<html><p>Punkt 1: Budget</p></html>',
    '<div class="punkt"><h2>Punkt 1: Budget</h2><p>Godkendt.</p></div>',
  ])('that begins "%s" is a page, whatever its name', async (text) => {
    const { format, document } = await read(utf8(text), 'a.txt');
    expect(format).toBe('html');
    expect(document.text).toContain('Punkt 1: Budget');
    expect(document.text).not.toContain('<');
  });

  it('that only quotes a sign is text', async () => {
    expect((await read(utf8('<5 elever gik ud.\n\nPunkt 1: Budget\n'), 'a.html')).format).toBe('text');
    expect((await read(utf8('Punkt 1: <b>Budget</b>\n'), 'a.html')).format).toBe('text');
  });

  it('that is a web archive is refused with the way out', async () => {
    const archive =
      'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="x"\r\n';
    await expect(read(utf8(archive), 'a.mhtml')).rejects.toThrow('save the page as "HTML only"');
  });

  it('without any text is refused with a reason', () => {
    expect(() => readHtml(utf8('<html><body><div id="app"></div><script>start()</script></body></html>'), 'a')).toThrow(
      'holds no text',
    );
    expect(() => readHtml(new Uint8Array(), 'a')).toThrow('the file is empty');
  });
});

describe('the letters of a page', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><p>Økonomi på 3 mio. kr.</p></html>`;

  it('are read as it declares them', () => {
    expect(readHtml(utf8(page('utf-8')), 'a').encoding).toBe('utf-8');
    const old = readHtml(latin1(page('iso-8859-1')), 'a');
    expect(old.document.text).toContain('Økonomi på');
    // Declared and true: nothing to remark.
    expect(old.encoding).toBeNull();
  });

  it('are read as they are where the page declares otherwise', () => {
    expect(readHtml(utf8(page('iso-8859-1')), 'a').document.text).toContain('Økonomi på');
    const wrong = readHtml(latin1(page('utf-8')), 'a');
    expect(wrong.document.text).toContain('Økonomi på');
    expect(wrong.encoding).toBe('windows-1252');
  });

  it('are read in UTF-16', () => {
    const text = page('utf-16');
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at += 1)
      wide.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + at * 2);
    expect(readHtml(wide, 'a').document.text).toContain('Økonomi på');
  });

  it('are those that entities name, without the invisible ones', () => {
    expect(
      lines('<p>Merforbruget p&aring; &Oslash;konomi&shy;udvalget er &minus;2,4&nbsp;mio.&#160;kr.\u200B</p>'),
    ).toEqual(['Merforbruget på Økonomiudvalget er −2,4 mio. kr.']);
  });

  it('keep the fixed space between thousands', () => {
    expect(lines('<p>Der er 1&nbsp;234 borgere,&nbsp;heraf 1&#8239;024 i byen</p>')).toEqual([
      'Der er 1\u00A0234 borgere, heraf 1\u00A0024 i byen',
    ]);
  });
});

describe('the text of a page', () => {
  it('has a line for each paragraph and marks its headings', () => {
    const { document } = readHtml(
      utf8(
        '<html><body><h2>1. Budget</h2><h3>Sagsfremstilling</h3><p>Et\n  langt\tafsnit.</p><p>Et kort.</p></body></html>',
      ),
      'a.html',
    );
    expect(document.text).toBe('1. Budget\n\nSagsfremstilling\n\nEt langt afsnit.\n\nEt kort.\n');
    expect(document.lines.map((line) => line.heading === true)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    for (const line of document.lines) expect(document.text.slice(line.start, line.end)).toBe(line.text);
  });

  it('takes a bold paragraph for a heading, not a bold sentence or word', () => {
    expect(
      lines(
        '<p><strong>Indstilling</strong></p><p><b>Beslutning</b><br>Godkendt.</p><p><b>Det er vedtaget.</b></p><p>Et <b>stort</b> tal</p>',
      ),
    ).toEqual(['# Indstilling', '# Beslutning', 'Godkendt.', 'Det er vedtaget.', 'Et stort tal']);
  });

  it('numbers lists as the page does', () => {
    expect(
      lines(
        '<ul><li>Skoler</li><li>Haller</li></ul><ol start="3"><li>at det godkendes</li><li><p>at det tages</p></li></ol>',
      ),
    ).toEqual(['- Skoler', '- Haller', '3. at det godkendes', '4. at det tages']);
  });

  it('opens what an accordion keeps shut', () => {
    expect(
      lines(`<details><summary>1. Godkendelse</summary><p>Godkendt.</p></details>
        <button aria-expanded="false" aria-controls="p2">2. Budget</button><div id="p2" hidden><p>Udsat.</p></div>
        <h2><button class="accordion">3. Regnskab</button></h2><div class="accordion-panel" style="display: none"><p>Drøftet.</p></div>`),
    ).toEqual(['# 1. Godkendelse', 'Godkendt.', '# 2. Budget', 'Udsat.', '# 3. Regnskab', 'Drøftet.']);
  });

  it('leaves out what is not of the meeting', () => {
    expect(
      lines(`<nav><ul><li>Borger</li></ul></nav><div id="cookie-banner"><p>Vi bruger cookies</p></div><p hidden>Skjult</p>
        <p style="display:none">Skjult</p><p aria-hidden="true">Skjult</p><button>Udskriv</button><p>Punkt 1: Budget</p>
        <ul><li><a href="#1">1. Budget</a></li><li><a href="#2">2. Regnskab</a></li></ul>
        <script>document.write('<p>x</p>')</script><style>p { color: red }</style><footer><p>Åbningstider 10-15</p></footer>`),
    ).toEqual(['Punkt 1: Budget']);
  });

  it('keeps a page whose wrapper is named after a banner', () => {
    expect(lines('<main class="cookie-accepted"><p>Punkt 1: Budget</p></main>')).toEqual(['Punkt 1: Budget']);
  });

  it('says whose it is, where only its logo or title does', () => {
    const { document } = readHtml(
      utf8(
        '<html><head><title>Budgetopfølgning | Referater</title></head><body><img alt="Vesterby Kommune"><p>Punkt 1: Budget</p></body></html>',
      ),
      'a',
    );
    expect(document.text.split('\n').filter((line) => line !== '')).toEqual([
      'Vesterby Kommune',
      'Budgetopfølgning',
      'Referater',
      'Punkt 1: Budget',
    ]);
  });

  it('prints short definitions beside their terms', () => {
    expect(
      lines(
        '<dl><dt>Mødedato</dt><dd>14. marts 2024</dd><dt>Sted:</dt><dd>Rådhuset</dd><dt>Resumé</dt><dd><p>Et.</p><p>To.</p></dd></dl>',
      ),
    ).toEqual(['Mødedato: 14. marts 2024', 'Sted: Rådhuset', '# Resumé', 'Et.', 'To.']);
  });

  it('keeps apart what only the style of the page does', () => {
    expect(
      lines(`<div class="agenda-item-header"><span>2</span><span>Budgetopfølgning</span></div>
        <p><span>Udvalg:</span><span>Havneudvalget</span></p><p><span>Mer</span><span>forbrug</span></p>`),
    ).toEqual(['# 2 Budgetopfølgning', 'Udvalg: Havneudvalget', 'Merforbrug']);
  });

  it('reads the lists and tags of word processors', () => {
    expect(
      lines(`<p class=MsoNormal><b>Økonomi<o:p></o:p></b></p><p class=MsoListParagraph><span>·<span>&nbsp;&nbsp;
        </span></span>Havnen bruger mere<o:p></o:p></p><p>Se <img src="pil.png"> bilag</p>`),
    ).toEqual(['# Økonomi', '- Havnen bruger mere', 'Se bilag']);
  });

  it('keeps the lines of preformatted text', () => {
    expect(lines('<pre>Punkt 1: Budget\n\nSkoler\t12,5\nHaller\t3,4\n</pre>')).toEqual([
      'Punkt 1: Budget',
      'Skoler | 12,5',
      'Haller | 3,4',
    ]);
  });
});

describe('a hostile page', () => {
  it.each(['<div>', '<b>', '<p><span>', '<table><tr><td>x', '<ul><li>x', '<dl><dd>x'])(
    'of nothing but "%s" is refused at once',
    (tag) => {
      expect(() => readHtml(utf8(`<!doctype html>${tag.repeat(200_000)}`), 'a')).toThrow('nests its elements');
    },
  );

  it.each([
    '<tr><td>x',
    '<td>1',
    '<p>x',
    '</div>x',
    '<td colspan=1000 rowspan=65534>5',
    '<table><tr><td>1</td></tr></table>',
  ])('of "%s" without end is read to its end', (tag) => {
    const { document } = readHtml(
      utf8(`<!doctype html><p>Punkt 1: Budget</p><table>${tag.repeat(20_000)}</table><p>Slut</p>`),
      'a',
    );
    expect(document.lines.at(0)?.text).toBe('Punkt 1: Budget');
    expect(document.lines.at(-1)?.text).toBe('Slut');
  });
});
