import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/bussproofs/BussproofsConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js';
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/empheq/EmpheqConfiguration.js';
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js';
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js';
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js';
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js';
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js';
import 'mathjax-full/js/input/tex/verb/VerbConfiguration.js';

/**
 * The packages of TeX that a post may use: those that stock Marp has, too, without the ones that write links, classes,
 * styles or ids, or that turn a mistake into red letters.
 */
const packages = [
  'base',
  'ams',
  'amscd',
  'boldsymbol',
  'braket',
  'bussproofs',
  'cancel',
  'cases',
  'centernot',
  'color',
  'empheq',
  'enclose',
  'extpfeil',
  'gensymb',
  'mathtools',
  'mhchem',
  'newcommand',
  'textcomp',
  'textmacros',
  'upgreek',
  'verb',
];

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const createDocument = () =>
  mathjax.document('', {
    InputJax: new TeX({
      packages,
      maxMacros: 1000,
      maxBuffer: 5 * 1024,
      formatError: (_: unknown, error: Error) => {
        throw error;
      },
    }),
    // Letters that the fonts of TeX lack are drawn in the font of the slide.
    OutputJax: new SVG({ fontCache: 'none', unknownFamily: 'inherit' }),
  });

let shared: ReturnType<typeof createDocument> | undefined;

/** What makes the next formula mean something else. */
const defines = /\\(?:(?:re)?new|provide|let|def|[gx]def|Declare|definecolor|label|tag)/;

/** Draws one formula as the markup of an SVG; a fault of the TeX is thrown. */
export function typeset(tex: string, display: boolean): string {
  shared ??= createDocument();
  // What one formula defines, another must not find: formulas are drawn in any order, and alone.
  const document = defines.test(tex) ? createDocument() : shared;
  return adaptor.innerHTML(document.convert(tex, { display }));
}
