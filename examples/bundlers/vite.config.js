/** vite build */
export default {
  build: {
    outDir: 'out/vite',
    // Vite looks for files like ./regions/3576.js in a site's own sources only, unless it is told to.
    dynamicImportVarsOptions: { exclude: [] },
  },
  // While developing, its files are served as they are.
  optimizeDeps: { exclude: ['ramah-widgets'] },
};
