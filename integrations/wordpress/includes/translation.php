<?php
/**
 * Texts are written in Indonesian. Every kind of English reads one file; other languages read Indonesian.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the plugin's English where the reader's language is one.
 */
function ramah_translate() {
	if ( 0 === strpos( determine_locale(), 'en' ) ) {
		load_textdomain( 'ramah', RAMAH_DIR . '/languages/ramah-en.mo' );
	}
}
// Before the block and the settings are registered.
add_action( 'init', 'ramah_translate', 5 );

/**
 * The same for a script.
 *
 * @param string $handle Of the script.
 */
function ramah_translate_script( $handle ) {
	wp_set_script_translations( $handle, 'ramah', RAMAH_DIR . '/languages' );
}

/**
 * Its file, whatever kind of English is asked for.
 *
 * @param string|false $file   That WordPress would read.
 * @param string       $handle Of the script.
 * @param string       $domain Of its texts.
 * @return string|false
 */
function ramah_script_translation( $file, $handle, $domain ) {
	return 'ramah' === $domain && 0 === strpos( determine_locale(), 'en' ) ? RAMAH_DIR . '/languages/ramah-en.json' : $file;
}
add_filter( 'load_script_translation_file', 'ramah_script_translation', 10, 3 );
