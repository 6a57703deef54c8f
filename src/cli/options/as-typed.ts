/** Whether somebody was asked about the names of owners, and keeps unknown ones: no option, but the answer to a question. */
export const AS_TYPED = 'asTyped';
