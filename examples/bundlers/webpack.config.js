/** webpack */
export default {
  mode: 'production',
  entry: './main.js',
  // A module knows where it lies, and finds the form's own files beside it.
  experiments: { outputModule: true },
  output: { path: `${import.meta.dirname}/out/webpack`, filename: 'main.js', module: true },
};
