<?php
/**
 * Where Ramah stands without anybody writing it into a post, as the Administrator chose.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether a place was chosen.
 *
 * @param string $place A key of ramah_places().
 * @return bool
 */
function ramah_chosen( $place ) {
	return in_array( $place, ramah_options()['places'], true );
}

/**
 * The first things of a page: the way out, then one line of numbers.
 */
function ramah_at_top() {
	// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- ramah_element() escapes.
	if ( ramah_chosen( 'exit' ) && ramah_is_here() ) {
		echo ramah_element( array( 'element' => 'quick-exit' ) );
	}
	if ( ramah_chosen( 'strip' ) ) {
		echo ramah_element( array( 'variant' => 'strip' ) );
	}
	// phpcs:enable
}
add_action( 'wp_body_open', 'ramah_at_top', 1 );

/**
 * The last thing of a page: the button.
 */
function ramah_at_bottom() {
	if ( ramah_chosen( 'button' ) ) {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- ramah_element() escapes.
		echo ramah_element( array( 'element' => 'help-button' ) );
	}
}
add_action( 'wp_footer', 'ramah_at_bottom', 5 );

/**
 * The end of an article.
 *
 * @param string $content Of the post, drawn.
 * @return string
 */
function ramah_after_article( $content ) {
	if ( ramah_chosen( 'article' ) && is_singular( 'post' ) && in_the_loop() && is_main_query() ) {
		$content .= ramah_element( array( 'variant' => 'inline' ) );
	}
	return $content;
}
// After short codes and paragraphs: nothing is put into our text.
add_filter( 'the_content', 'ramah_after_article', 20 );
