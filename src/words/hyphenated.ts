// Parts of words that bear a hyphen, which a line end does not take from them; none that is a mere syllable ("par", "ex").
import type { Said } from './vocabulary.ts';

/** "peut-être", "sous-préfet", "vice-présidente"; "well-known". */
export const firstParts: Said = {
  fr: `après avant arrière beau belle bien celle celles celui ceux chef compte contre court deux demi elle elles est eux grand
    grande haut haute hors jusque là lui nord non nous nouveau ouest petit petite peut porte presque quant quasi quatre quelques
    rendez saint sainte sans semi sous sud tout vice vingt vis vous week trente quarante cinquante soixante mille`.split(
    /\s+/,
  ),
  en: 'cross follow full half high long low mid non self short vice well'.split(' '),
};

/** "y a-t-il", "eux-mêmes", "rendez-vous", "ci-joint". */
export const lastParts: Said = {
  fr: `là même(s) il ils elle elles nous vous moi toi être rendu(s) verbal verbaux dessous dessus delà dire disant joint(e)(s)
    face`.split(/\s+/),
  en: ['based', 'wide', 'date'],
};
