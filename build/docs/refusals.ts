// What gtm refuses to do, by the code of the refusal: why, and a command that is refused so.
import type { RefusalCode } from '../../src/model/errors.ts';
import type { Words } from '../../src/model/words.ts';

export type Refusal = {
  readonly why: Words;
  /** A command that provokes it in the workspace of the example. */
  readonly command: string;
  /** Files that are there, or other than in the example. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the command needs around it, where no file and no word of it can provoke the refusal alone. */
  readonly where?: Words;
};

export const refusals: Readonly<Record<RefusalCode, Refusal>> = {
  'request/words': {
    why: {
      fr: 'Un mot ou une option manque, est en trop, ou se contredit avec un autre.',
      en: 'A word or an option is missing, is one too many, or contradicts another one.',
    },
    command: 'gtm actions --status beau',
  },
  'request/day': {
    why: {
      fr: 'Ce qui est écrit n’est pas un jour, ou pas une échéance que gtm sache lire.',
      en: 'What is written is no day, or no deadline that gtm can read.',
    },
    command: 'gtm set 2023-03-01/a1 --due "31 avril"',
  },
  'request/unknown': {
    why: {
      fr: 'Rien ne porte ce nom ou cet identifiant : les plus proches sont proposés.',
      en: 'Nothing has this name or this id: the nearest ones are proposed.',
    },
    command: 'gtm actions --owner Karkarra',
  },
  'request/ambiguous': {
    why: {
      fr: 'Le nom abrégé désigne plusieurs choses : l’identifiant entier n’en désigne qu’une.',
      en: 'The shortened name means several things: the whole id means only one.',
    },
    command: 'gtm show a1',
  },
  'request/nothing': {
    why: {
      fr: 'La commande est comprise, et il n’y a rien à faire.',
      en: 'The command is understood, and there is nothing to do.',
    },
    command: 'gtm set 2023-03-01/a1',
  },
  'request/no-workspace': {
    why: {
      fr: 'Aucun dossier de groupe n’est là : un espace de travail commence par un fichier `gtm.yaml`.',
      en: 'There is no folder of a group: a workspace begins with a file `gtm.yaml`.',
    },
    command: 'gtm -C .. actions',
  },
  'request/no-terminal': {
    why: {
      fr: 'La commande pose des questions, et personne ne peut y répondre : sortie redirigée, tâche planifiée.',
      en: 'The command asks questions, and nobody can answer: output sent elsewhere, a scheduled task.',
    },
    command: 'gtm fill 2023-04-12',
  },
  'request/given-up': {
    why: {
      fr: 'La personne a interrompu les questions (Ctrl-C) : ce qui était répondu et écrit reste.',
      en: 'The person interrupted the questions (Ctrl-C): what was answered and written stays.',
    },
    command: 'gtm fill 2023-04-12',
    where: { fr: 'à un terminal, Ctrl-C à la première question', en: 'on a terminal, Ctrl-C at the first question' },
  },
  'state/closed': {
    why: {
      fr: 'Un compte rendu diffusé ou adopté, une action close : ses mots ne changent plus.',
      en: 'Minutes that were sent round or adopted, an action that is closed: its words change no more.',
    },
    command: 'gtm amend 2023-02-09/a1 --text Autre',
    files: {
      'meetings/2023-02-09.md': '---\ndate: 2023-02-09\nstatus: adopted\nactions: [{ id: a1, text: Lire }]\n---\n',
    },
  },
  'state/order': {
    why: {
      fr: 'Ce qui vient avant ne peut pas savoir ce qui vient après : un suivi suit la demande, une adoption suit la réunion.',
      en: 'What comes before cannot know what comes after: a review follows the request, an adoption the meeting.',
    },
    command: 'gtm set 2023-03-01/a1 --status done --on 2023-01-01',
  },
  'state/exists': {
    why: {
      fr: 'Le fichier ou le nom est déjà pris : gtm n’écrit jamais par-dessus.',
      en: 'The file or the name is taken: gtm never writes over it.',
    },
    command: 'gtm structures add OIM',
  },
  'state/errors': {
    why: {
      fr: 'Le fichier a des erreurs, et y écrire pourrait en perdre quelque chose : corrigez-le d’abord (gtm check).',
      en: 'The file has errors, and writing there might lose something of it: mend it first (gtm check).',
    },
    command: 'gtm add 2023-05-10 Lire',
    files: { 'meetings/2023-05-10.md': '---\ndate: 2023-05-10\nactions: { un: deux }\n---\n' },
  },
  'file/unreadable': {
    why: {
      fr: 'Les réglages, le registre, un modèle ou un fichier demandé ne peut pas être lu.',
      en: 'The settings, the registry, a template or a file that was asked for cannot be read.',
    },
    command: 'gtm add 2023-04-12 Lire',
    files: { 'structures.yaml': 'structures: [\n' },
  },
  'file/changed': {
    why: {
      fr: 'Quelqu’un a changé le fichier depuis que gtm l’a lu ou écrit : son travail passe avant.',
      en: 'Somebody changed the file since gtm read or wrote it: their work comes first.',
    },
    command: 'gtm undo',
    where: {
      fr: 'après une commande, dont le fichier fut ensuite changé à la main',
      en: 'after a command, whose file was then changed by hand',
    },
  },
  'file/place': {
    why: {
      fr: 'On n’écrit pas là : un lien, un fichier à la place d’un dossier, la place des sources.',
      en: 'Nothing is written there: a link, a file in the place of a folder, the place of the sources.',
    },
    command: 'gtm render 2023-04-12 --to html -o meetings/compte-rendu.html',
  },
  'file/locked': {
    why: {
      fr: 'D’autres gtm écrivent dans le dossier ; celui-ci a attendu, et n’a rien modifié.',
      en: 'Other gtms write in the folder; this one waited, and changed nothing.',
    },
    command: 'gtm add 2023-04-12 Lire',
    where: { fr: 'pendant qu’un autre gtm écrit plus d’une minute', en: 'while another gtm writes for over a minute' },
  },
  'file/untrusted': {
    why: {
      fr: 'Ce que gtm garde dans `.gtm/` vient d’ailleurs (suivi par git, un lien) : il n’est pas utilisé.',
      en: 'What gtm keeps in `.gtm/` comes from elsewhere (tracked by git, a link): it is not used.',
    },
    command: 'gtm undo',
    where: { fr: 'dans un dépôt où git suit `.gtm/`', en: 'in a repository where git tracks `.gtm/`' },
  },
  'document/template': {
    why: {
      fr: 'Un modèle ne peut pas être suivi : une faute, un nom inconnu, un standard impossible.',
      en: 'A template cannot be followed: a slip, an unknown name, a standard that cannot be met.',
    },
    command: 'gtm render 2023-04-12 --template essai',
    files: { 'templates/essai.hbs': '{{#each agenda}}\n' },
  },
  'document/limits': {
    why: {
      fr: 'Le document demande trop de calcul ou de mémoire : gtm y a renoncé plutôt que d’arrêter la machine.',
      en: 'The document takes too much computing or memory: gtm gave up rather than stop the machine.',
    },
    command: 'gtm render 2023-05-10 --to html -o x.html',
    files: { 'meetings/2023-05-10.md': `---\ndate: 2023-05-10\n---\n\n${'- '.repeat(8000)}x\n` },
  },
  'import/unreadable': {
    why: {
      fr: 'Le document à importer est vide, abîmé, protégé ou trop grand : rien n’a été écrit.',
      en: 'The document to import is empty, damaged, protected or too large: nothing was written.',
    },
    command: 'gtm import vide.docx --into 2023-04-12',
    files: { 'vide.docx': 'PK' },
  },
  'program/editor': {
    why: {
      fr: 'L’éditeur que nomme la machine est introuvable, ou a signalé une erreur.',
      en: 'The editor that the machine names cannot be found, or reported an error.',
    },
    command: 'gtm new --edit',
    where: {
      fr: 'à un terminal, où EDITOR nomme un programme absent',
      en: 'on a terminal where EDITOR names no program',
    },
  },
  'program/git': {
    why: {
      fr: 'git manque, ou ne garde rien ici : ce que la commande demande ne peut pas être su ou fait.',
      en: 'git is missing, or keeps nothing here: what the command asks for cannot be known or done.',
    },
    command: 'gtm changes',
  },
  'system/disk': {
    why: {
      fr: 'L’ordinateur a refusé : disque plein, droits, fichier retiré. Ce qui est déjà écrit est dit fichier par fichier.',
      en: 'The machine refused: a full disk, rights, a file taken away. What is written already is said file by file.',
    },
    command: 'gtm render 2023-04-12 -o /dev/full',
    where: { fr: 'sur un disque plein', en: 'on a full disk' },
  },
};
