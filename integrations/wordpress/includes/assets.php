<?php
/**
 * One script and one style, from this plugin, on pages that hold something of ours. Nothing elsewhere.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks for the script and the style on this page.
 */
function ramah_enqueue() {
	wp_enqueue_script( 'ramah' );
	wp_enqueue_style( 'ramah' );
}

/**
 * Names them, and asks for them in the head where it is already known that they are needed: nothing moves then.
 */
function ramah_register_assets() {
	$base = plugins_url( 'assets/' . RAMAH_VERSION . '/', RAMAH_FILE );
	// No `?ver=`: the parts import `./ramah.js`, and with a query the page would hold it twice. The version is in the path.
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script( 'ramah', $base . 'ramah.js', array(), null, false );
	wp_register_style( 'ramah', $base . 'ramah.css', array(), null );
	// phpcs:enable
	if ( ramah_is_here() ) {
		ramah_enqueue();
	}
}
add_action( 'wp_enqueue_scripts', 'ramah_register_assets' );

/**
 * Whether this page holds something of ours, as far as that is known before it is drawn.
 *
 * @return bool
 */
function ramah_is_here() {
	if ( is_feed() ) {
		return false;
	}
	$places = ramah_options()['places'];
	if ( array_intersect( array( 'button', 'strip' ), $places ) ) {
		return true;
	}
	if ( in_array( 'article', $places, true ) && is_singular( 'post' ) ) {
		return true;
	}
	foreach ( (array) $GLOBALS['wp_query']->posts as $post ) {
		if ( $post instanceof WP_Post && ( has_shortcode( $post->post_content, 'ramah' ) || has_block( 'ramah/element', $post ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * The loader is a module. Written by WordPress' own function, so that a plugin that adds a nonce to scripts reaches it too.
 *
 * @param string $tag    As WordPress wrote it.
 * @param string $handle Whose it is.
 * @param string $src    Its address.
 * @return string
 */
function ramah_script_tag( $tag, $handle, $src ) {
	if ( 'ramah' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'id'   => 'ramah-js',
			'src'  => $src,
		)
	);
}
add_filter( 'script_loader_tag', 'ramah_script_tag', 10, 3 );
