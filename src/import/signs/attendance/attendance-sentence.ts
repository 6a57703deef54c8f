export function attendanceSentence(_: string, __: unknown): any[] | null { return null; }
