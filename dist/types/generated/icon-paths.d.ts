export declare const helpPaths: string[];
export declare const closePaths: string[];
