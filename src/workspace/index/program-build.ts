/** Put here by the build: a name of the sources that it bundles. */
declare const GTM_BUILD: string | undefined;

/** The program as an index knows it: what one program wrote, another one does not read. */
export const PROGRAM_BUILD = typeof GTM_BUILD === 'string' ? GTM_BUILD : 'sources';
