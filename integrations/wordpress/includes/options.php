<?php
/**
 * What the Administrator chose: one option of the site.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * All settings, with what holds where nothing was chosen.
 *
 * @return array region, lang, theme, receiver, office-key, office-epoch: strings; places: strings of ramah_places().
 */
function ramah_options() {
	$empty = array(
		'region'       => '',
		'lang'         => '',
		'theme'        => '',
		'receiver'     => '',
		'office-key'   => '',
		'office-epoch' => '',
		'places'       => array(),
	);
	$saved = get_option( 'ramah' );
	$saved = is_array( $saved ) ? array_intersect_key( $saved, $empty ) : array();
	$all   = array_merge( $empty, $saved );
	// Whoever can write the database can write anything: what is not as we saved it does not count.
	$all['places'] = is_array( $all['places'] ) ? $all['places'] : array();
	foreach ( array_diff_key( $empty, array( 'places' => 0 ) ) as $name => $nothing ) {
		$all[ $name ] = is_string( $all[ $name ] ) ? $all[ $name ] : $nothing;
	}
	return $all;
}

/**
 * Where Ramah can stand by itself, and how the settings page calls it.
 *
 * @return string[] Key to words.
 */
function ramah_places() {
	return array(
		'button'  => __( 'Tombol bantuan di sudut layar, di semua halaman', 'ramah' ),
		'strip'   => __( 'Satu baris nomor di kepala semua halaman', 'ramah' ),
		'article' => __( 'Kotak nomor di akhir setiap tulisan (post)', 'ramah' ),
		'exit'    => __( 'Tombol keluar cepat, di halaman yang memuat Ramah', 'ramah' ),
	);
}
