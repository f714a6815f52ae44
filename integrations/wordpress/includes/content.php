<?php
/**
 * In posts and pages: the short code and the block.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether the post that is being drawn may name a number of the site's own: its author may write a raw tag too.
 *
 * @return bool
 */
function ramah_post_may_name() {
	$post = get_post();
	return ! $post || user_can( (int) $post->post_author, 'unfiltered_html' );
}

/**
 * `[ramah element="hotline-card" region="35.76"]`. Attributes are those of the tag, all may be left out.
 *
 * @param array|string $attributes An empty string where there is none.
 * @return string
 */
function ramah_shortcode( $attributes ) {
	return ramah_element( (array) $attributes, ramah_post_may_name() );
}

/**
 * The block `ramah/element`. What was saved in it, two plain links, stays for the day when the plugin is gone.
 *
 * @param array $attributes As block.json names them.
 * @return string
 */
function ramah_render_block( $attributes ) {
	return sprintf( "<div %s>\n%s</div>", get_block_wrapper_attributes(), ramah_element( $attributes, ramah_post_may_name() ) );
}

/**
 * Makes both known.
 */
function ramah_register_content() {
	add_shortcode( 'ramah', 'ramah_shortcode' );
	$block = register_block_type( RAMAH_DIR . '/block', array( 'render_callback' => 'ramah_render_block' ) );
	if ( $block && ! empty( $block->editor_script_handles ) ) {
		ramah_translate_script( $block->editor_script_handles[0] );
	}
}
add_action( 'init', 'ramah_register_content' );
