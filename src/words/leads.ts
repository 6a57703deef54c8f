// Who leads and who helps among several: chef de file, support, partners.
import type { Said } from './vocabulary.ts';

export const leads: Said = {
  fr: ['chef de file', 'cheffe de file', 'pilote(s)'],
  en: ['lead', 'leader'],
};
export const carriers: Said = { fr: ['porteur(s)', 'porteuse(s)'], en: [] };
/** Before these words for a lead: "OIM en tant que chef de file". */
export const asLead: Said = { fr: ['en', 'comme', 'en tant que'], en: ['as', 'as the'] };

/** What those give who only help: "appui PAM", "support from WFP". */
export const help: Said = {
  fr: ['appui', 'soutien', 'assistance', 'participation', 'contribution', 'concours', 'aide'],
  en: ['support'],
};
export const partners: Said = { fr: ['partenaire(s)'], en: ['partner(s)'] };
/** Of what sort: "partenaires techniques et financiers". */
export const helping: Said = { fr: ['technique', 'financier'], en: ['technical', 'financial'] };

const together: Said = {
  fr: ['collaboration', 'coopération', 'coordination', 'concertation', 'partenariat', 'lien', 'liaison'],
  en: ['collaboration', 'cooperation', 'coordination', 'partnership', 'liaison'],
};
const above: Said = {
  fr: ['la coordination', 'la supervision', "l'égide"],
  en: ['coordination', 'supervision', 'guidance'],
};

export const withThem: Said = { fr: ['avec'], en: ['with'] };

/** Between people who do something together. */
export const workingWith: Said = {
  fr: ['travaillant avec', 'en binôme avec', 'en duo avec'],
  en: ['working with', 'together with', 'along with', 'pairing with'],
};

/** Before those who help the ones named: "avec", "en étroite collaboration avec", "supported by", "sous la supervision de". */
export const withHelp: Said = {
  fr: [
    ...[...withThem.fr, ...workingWith.fr, 'conjointement avec', 'de concert avec'],
    ...together.fr.flatMap((noun) => [`en ${noun} avec`, `en étroite ${noun} avec`]),
    ...['appuyé(e)(s) par', 'soutenu(e)(s) par'],
    ...above.fr.flatMap((noun) => ['de', 'du', 'des'].map((of) => `sous ${noun} ${of}`)),
  ],
  en: [
    ...[...withThem.en, ...workingWith.en, 'w/', 'jointly with'],
    ...together.en.flatMap((noun) => [`in ${noun} with`, `in close ${noun} with`]),
    ...['supported by', 'assisted by'],
    ...above.en.map((noun) => `under the ${noun} of`),
  ],
};
