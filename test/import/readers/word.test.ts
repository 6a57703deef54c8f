import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../src/import/blocks/block.ts';
import { readDocx } from '../../../src/import/readers/word/docx.ts';
import { blockLines } from '../../support/block-lines.ts';
import { docxOf, paragraph, run, tableOf } from '../../support/office-files.ts';

type Parts = Parameters<typeof docxOf>[1];
const read = (body: string, parts?: Parts) => readDocx(docxOf(body, parts));
const lines = (body: string, parts?: Parts) => blockLines(read(body, parts).units);
const markdown = (body: string, parts?: Parts) =>
  read(body, parts)
    .units.flatMap(linesIn)
    .map((line) => line.markdown);
const leftOut = (body: string, parts?: Parts) =>
  read(body, parts).leftOut?.map(({ reason, text }) => `${reason}: ${text}`);

const style = (id: string, inside: string, name = id) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const of = (id: string) => `<w:pStyle w:val="${id}"/>`;
const inList = (id: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('the styles of a Word document', () => {
  it.each([
    ['Title', 'T Relevé'],
    ['Titre', 'T Relevé'],
    ['Heading2', '## Relevé'],
    ['Titre3', '### Relevé'],
    ['Citation', 'Relevé'],
  ])('%s says what a paragraph is, with no sheet of styles', (id, line) => {
    expect(lines(paragraph('Relevé', of(id)))).toEqual([line]);
  });

  it('say it by their names, by what they are based on, and by their level', () => {
    const styles = [
      style('a1', '', 'heading 2'),
      style('Chapitre', '<w:basedOn w:val="a1"/>'),
      style('Sommaire', '<w:basedOn w:val="a1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style('Partie', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      style('Boucle', '<w:basedOn w:val="Boucle"/>'),
    ].join('');
    const body = ['a1', 'Chapitre', 'Sommaire', 'Partie', 'Boucle'].map((id) => paragraph(id, of(id))).join('');
    expect(lines(body, { parts: { styles } })).toEqual(['## a1', '## Chapitre', 'Sommaire', '# Partie', 'Boucle']);
    expect(lines(paragraph('Relevé', '<w:outlineLvl w:val="1"/>'))).toEqual(['## Relevé']);
  });

  it('make a line bold or struck, as runs do, unless a run says otherwise', () => {
    const styles = style('Fort', '<w:rPr><w:b/></w:rPr>');
    const body = [
      paragraph('tout', of('Fort')),
      paragraph(run('non', '<w:b w:val="0"/>'), of('Fort')),
      paragraph(run('gras ', '<w:b/>') + run('et non')),
      paragraph(run('fait', '<w:strike/>')),
      paragraph(run('fait aussi', '<w:dstrike/>')),
    ].join('');
    expect(lines(body, { parts: { styles } })).toEqual(['**tout', 'non', 'gras et non', '~~fait', '~~fait aussi']);
    expect(markdown(body, { parts: { styles } })).toEqual([
      '**tout**',
      'non',
      '**gras** et non',
      '~~fait~~',
      '~~fait aussi~~',
    ]);
  });
});

it('white words, and words too small to be read, are told; on a colour they are seen', () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const body = [
    paragraph(run('lu') + run(' blanc', white)),
    paragraph(run('petit', '<w:sz w:val="2"/>')),
    paragraph(run('sur fond', white), '<w:shd w:val="clear" w:fill="003366"/>'),
    paragraph(run('surligné', `${white}<w:highlight w:val="blue"/>`)),
    tableOf([['a', 'b']]).replace('<w:r>', `<w:r><w:rPr>${white}</w:rPr>`),
  ].join('');
  expect(leftOut(body)).toEqual(['hidden: blanc', 'hidden: petit']);
});

describe('the boxes of a Word document', () => {
  const control = (state: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('§')}</w:sdtContent></w:sdt>`;
  const field = (inside: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${inside}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
  const puts = run(' Semer le mil');

  it.each([
    ['a control', control('1'), control('0')],
    ['a field', field('<w:checked/>'), field('<w:default w:val="0"/>')],
    ['a sign', run('☑'), run('☐')],
    ['a symbol', symbol('F0FE'), symbol('F0A8')],
    [
      'a letter of a font of symbols',
      run('\uF0FD', '<w:rFonts w:ascii="Wingdings"/>'),
      run('¨', '<w:rFonts w:ascii="Wingdings"/>'),
    ],
  ])('%s says whether the line after it is done', (_, ticked, empty) => {
    expect(lines(paragraph(ticked + puts) + paragraph(empty + puts))).toEqual(['[x] Semer le mil', '[ ] Semer le mil']);
  });

  it('stay where they are a choice, where they stand behind words, and where they are all', () => {
    const body = ['☒ Oui ☐ Non', 'Vu ☒'].map((text) => paragraph(text)).join('') + tableOf([['Abdou', '☒']]);
    expect(lines(body)).toEqual(['☒ Oui ☐ Non', 'Vu ☒', 'Abdou | [x] ☒']);
  });
});

describe('the lists of a Word document', () => {
  const level = (place: number, form: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'bullet', '•')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1 -', '<w:pStyle w:val="Heading1"/>')}${level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Heading2"/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Point %1 :')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
  ].join('');
  const parts = { parts: { numbering } };

  it('count as Word counts, with upper levels and new starts', () => {
    const body = [inList(1), inList(1, 1), inList(1, 1), inList(1, 2), inList(1), inList(1, 1), inList(2), inList(1)];
    expect(lines(body.map((list) => paragraph('mil', list)).join(''), parts)).toEqual([
      '1. mil',
      '  - 1.1 mil',
      '  - 1.2 mil',
      '    - mil',
      '2. mil',
      '  - 2.1 mil',
      '5. mil',
      '6. mil',
    ]);
  });

  it('number headings by their style, and say words before an item', () => {
    const styles =
      style('Heading1', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
      style('Heading2', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>');
    const body = [
      paragraph('Eau', of('Heading1')),
      paragraph('Puits', of('Heading2')),
      paragraph('Mares', of('Heading2')),
      paragraph('Bois', of('Heading1')),
      paragraph('Divers', inList(4)),
      paragraph('Nu', `${of('Heading1')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    ].join('');
    expect(lines(body, { parts: { numbering, styles } })).toEqual([
      '# I - Eau',
      '## a) Puits',
      '## b) Mares',
      '# II - Bois',
      '- Point 1 : Divers',
      '# Nu',
    ]);
  });

  it('stand in cells, where a number alone is what the cell says', () => {
    const item = (text: string) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`, inList(1));
    const { units } = read(
      tableOf([
        ['N°', 'Tâches'],
        [paragraph('<w:r/>', inList(2)), item('Semer') + item('Sarcler')],
      ]),
      parts,
    );
    expect(blockLines(units)).toEqual(['N° | Tâches', '5. | Semer / Sarcler']);
    expect(units[0]).toMatchObject({ rows: [{}, { cells: [{ list: false }, { list: true }] }] });
  });
});

describe('what a Word document leaves out', () => {
  const placeholder = (inside: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

  it('is told: hidden words, placeholders, deletions, comments', () => {
    const comments = `<w:comment w:id="1">${paragraph('Vraiment ?')}</w:comment><w:comment w:id="2">${paragraph('Nulle part')}</w:comment>`;
    const body = [
      paragraph(run('Vu') + run(' en secret', '<w:vanish/>') + run('.')),
      paragraph(run('Lieu : ') + placeholder(run('Tapez ici'))),
      paragraph(
        `${run('Le ')}<w:del><w:r><w:delText>vieux </w:delText></w:r></w:del><w:ins>${run('bon ')}</w:ins>${run('puits')}`,
      ),
      paragraph(`${run('Payé')}<w:r><w:commentReference w:id="1"/></w:r>`),
    ].join('');
    expect(lines(body, { parts: { comments } })).toEqual(['Vu.', 'Lieu :', 'Le bon puits', 'Payé']);
    expect(leftOut(body, { parts: { comments } })).toEqual([
      'hidden: en secret',
      'placeholder: Tapez ici',
      'deleted: vieux',
      'comment: Vraiment ?',
      'comment: Nulle part',
    ]);
  });

  it('are no labels of a template, under which people write', () => {
    const body = ['Animateur :', 'Action items', 'Saisir la date']
      .map((words) => paragraph(placeholder(run(words))))
      .join('');
    expect(lines(body)).toEqual(['Animateur :', 'Action items']);
    expect(leftOut(body)).toEqual(['placeholder: Saisir la date']);
  });

  it('is a deleted row, and the end of a paragraph that goes on in the next', () => {
    const rows = tableOf([['Tâche'], ['Vendre'], ['Semer']]).replace(
      '<w:tr><w:tc><w:p><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Vendre',
      '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Vendre',
    );
    const body = rows + paragraph('Le puits ', '<w:rPr><w:del w:id="2"/></w:rPr>') + paragraph('est sec');
    expect(lines(body)).toEqual(['Tâche', 'Semer', 'Le puits est sec']);
    expect(leftOut(body)).toEqual(['deleted: Vendre']);
  });

  it('is said all the same among the words of the source', () => {
    const body =
      paragraph(run('Vu') + run(' en secret', '<w:vanish/>')) + paragraph(`<w:r><w:delText>perdu</w:delText></w:r>`);
    expect(read(body).said).toEqual(['Vu en secret', 'perdu']);
  });
});

describe('what stands beside the text of a Word document', () => {
  it('is a note after its paragraph, whose sentence goes on', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="2">${paragraph('Selon le chef.')}</w:footnote>`;
    const body = paragraph(`${run('Le puits est sec')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' en mai.')}`);
    expect(lines(body + paragraph('Fin'), { parts: { footnotes } })).toEqual([
      'Le puits est sec en mai.',
      'note: Selon le chef.',
      'Fin',
    ]);
  });

  it('is a box, once', () => {
    const box = `<w:txbxContent>${paragraph('Avis')}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(paragraph(run('Avant') + shape) + paragraph('Après'))).toEqual(['Avant', 'box: Avis', 'Après']);
    expect(read(paragraph(shape)).said).toEqual(['Avis']);
  });

  it('is the head and foot of pages, first and last, without page numbers and what no page shows', () => {
    const parts = {
      header1: paragraph('Comité du 3 mai 2023'),
      header2: paragraph('Modèle'),
      footer1: paragraph('Page 2 sur 4'),
      footer3: paragraph('Commune de Ouro'),
    };
    const references = [
      '<w:headerReference w:type="default" r:id="rheader1"/>',
      '<w:headerReference w:type="first" r:id="rheader2"/>',
      '<w:footerReference r:id="rfooter1"/>',
      '<w:footerReference w:type="even" r:id="rfooter3"/>',
    ];
    const body = `${paragraph('Texte')}<w:sectPr>${references.join('')}</w:sectPr>`;
    expect(lines(body, { parts })).toEqual(['page-header: Comité du 3 mai 2023', 'Texte']);
    expect(leftOut(body, { parts })).toEqual([
      'page-header: Modèle',
      'page-footer: Page 2 sur 4',
      'page-footer: Commune de Ouro',
    ]);
    const settings = '<w:evenAndOddHeaders/>';
    expect(lines(body, { parts: { ...parts, settings } }).at(-1)).toBe('page-footer: Commune de Ouro');
  });

  it('is a picture, which is counted', () => {
    const picture = '<w:r><w:drawing><a:blip r:embed="r1"/></w:drawing></w:r>';
    expect(read(paragraph(run('x') + picture)).remarks).toMatchObject([{ reason: 'pictures', from: '1' }]);
  });
});

describe('the lines of a Word document', () => {
  it('end at breaks, but not in a heading, and keep what parts columns', () => {
    const body = [
      paragraph(`${run('Un')}<w:r><w:br/></w:r>${run('deux')}`),
      paragraph(`${run('Titre')}<w:r><w:br/></w:r>${run('long')}`, of('Heading1')),
      paragraph(`${run('Abdou')}<w:r><w:tab/><w:tab/></w:r>${run('maire')}`),
      paragraph('Aïssa        adjointe'),
      paragraph('<w:r><w:t>sous</w:t><w:noBreakHyphen/><w:t>pré</w:t><w:softHyphen/><w:t>fec\u00ADture</w:t></w:r>'),
    ].join('');
    expect(lines(body)).toEqual(['Un', '+ deux', '# Titre long', 'Abdou\tmaire', 'Aïssa\tadjointe', 'sous-préfecture']);
  });

  it('show what fields show, and not what they are told', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (instruction: string, shown: string) =>
      `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;
    const list =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="mil"/><w:listEntry w:val="niébé"/></w:ddList></w:ffData></w:fldChar></w:r>';
    const body = [
      paragraph(run('Le ') + field('SAVEDATE', run('3 mai'))),
      paragraph(`<w:fldSimple w:instr="TITLE">${run('Relevé')}</w:fldSimple>`),
      paragraph(`${run('Graines : ')}${list}${mark('end')}`),
      paragraph(field('HYPERLINK "https://mil.example/"', run('ici'))),
    ].join('');
    expect(markdown(body)).toEqual(['Le 3 mai', 'Relevé', 'Graines : niébé', '[ici](https://mil.example/)']);
  });

  it('have links that may be followed, and words that look like marks', () => {
    const link = (id: string) => paragraph(`<w:hyperlink r:id="${id}">${run('voir', '<w:b/>')}</w:hyperlink>`);
    const links = { a: 'https://mil.example/', b: 'javascript:alert(1)', c: 'mailto:abdou@mil.example' };
    expect(markdown(link('a') + link('b') + link('c') + paragraph('[x](y) *z*'), { links })).toEqual([
      '[**voir**](https://mil.example/)',
      '**voir**',
      '[**voir**](mailto:abdou@mil.example)',
      '\\[x\\](y) \\*z\\*',
    ]);
  });

  it('go through smart tags, directions and insertions', () => {
    expect(lines(paragraph(`<w:smartTag><w:dir><w:ins>${run('Abdou')}</w:ins></w:dir></w:smartTag>`))).toEqual([
      'Abdou',
    ]);
  });
});

describe('the tables of a Word document', () => {
  const merged = (text: string, properties: string) =>
    `<w:tcPr>${properties}</w:tcPr>${paragraph(text === '' ? '<w:r/>' : text)}`;

  it('have cells over columns and rows', () => {
    const rows = [
      ['Tâche', 'Qui', 'Quand'],
      ['Semer', merged('Abdou', '<w:vMerge w:val="restart"/>'), 'mai'],
      ['Sarcler', merged('', '<w:vMerge/>'), 'juin'],
      [merged('Récolte', '<w:gridSpan w:val="3"/>')],
      [merged('Battre', '<w:gridSpan w:val="2"/>'), 'août'],
    ];
    expect(lines(tableOf(rows))).toEqual([
      'Tâche | Qui | Quand',
      'Semer | Abdou | mai',
      'Sarcler | Abdou | juin',
      'Récolte |  | ',
      'Battre |  | août',
    ]);
  });

  it('in a row that gives a page its shape stand by themselves, others in their cell', () => {
    const inner = tableOf([
      ['Tâche', 'Qui'],
      ['Semer', 'Abdou'],
    ]);
    const end = paragraph('<w:r/>');
    expect(
      lines(
        tableOf([
          ['Date', '3 mai'],
          ['Tâches', inner + paragraph('Suite')],
          ['Fin', 'midi'],
        ]),
      ),
    ).toEqual(['Date | 3 mai', 'Tâches | ', 'Tâche | Qui', 'Semer | Abdou', ' | Suite', 'Fin | midi']);
    expect(lines(tableOf([['a', 'b', inner + end]]))).toEqual(['a | b | Tâche\tQui / Semer\tAbdou']);
  });

  it('of one cell around headings and lists are only a frame', () => {
    expect(lines(tableOf([[paragraph('Eau', of('Heading1')) + paragraph('Le puits est sec.')]]))).toEqual([
      '# Eau',
      'Le puits est sec.',
    ]);
  });

  it('keep notes of their cells, after them', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('Selon le chef.')}</w:footnote>`;
    const body = tableOf([[paragraph(`${run('Semer')}<w:r><w:footnoteReference w:id="2"/></w:r>`), 'mai']]);
    expect(lines(body, { parts: { footnotes } })).toEqual(['Semer | mai', 'note: Selon le chef.']);
  });
});

describe('a Word document that means harm', () => {
  it.each([
    ['entities that grow', '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>'],
    ['a file from elsewhere', '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/hostname">]>'],
  ])('with %s is not read', (_, before) => {
    expect(() => read(paragraph('&b;'), { before })).toThrow(/damaged|abîmé/);
    expect(lines(paragraph('b'), { before })).toEqual(['b']);
  });

  it('with elements in elements without end is not read', () => {
    expect(() => read('<w:sdt><w:sdtContent>'.repeat(4000) + '</w:sdtContent></w:sdt>'.repeat(4000))).toThrow(
      /abîmé|damaged/,
    );
  });
});
