export declare const phonePaths: string[];
export declare const wherePaths: string[];
export declare const writePaths: string[];
export declare const answerPaths: string[];
export declare const rightsPaths: string[];
export declare const backPaths: string[];
