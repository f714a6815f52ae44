// Finds every tag on the page and loads what it needs, each in a file of its own.
import 'ramah-widgets';
