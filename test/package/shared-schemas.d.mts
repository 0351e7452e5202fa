export function sharedSchemas<T extends object>(document: T): T;
