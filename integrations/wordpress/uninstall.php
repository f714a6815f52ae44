<?php
/**
 * Deleting the plugin deletes its one option, on every site of a network.
 *
 * @package Ramah
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'ramah' );
	return;
}
foreach ( get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) as $ramah_site ) {
	switch_to_blog( $ramah_site );
	delete_option( 'ramah' );
	restore_current_blog();
}
