<?php
/**
 * What the editor's script needs of WordPress.
 *
 * @package Ramah
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
	'version'      => RAMAH_VERSION,
);
