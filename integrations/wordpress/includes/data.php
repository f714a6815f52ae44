<?php
/**
 * The files of data/, drawn when the plugin was packed: elements, regions, and what a tag shows without script.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * One file of data/, read once per page.
 *
 * @param string $name Without its ending. Ours, never a visitor's.
 * @return array What it holds; empty when it is missing.
 */
function ramah_data( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file = RAMAH_DIR . "/data/$name.json";
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
		$read[ $name ] = is_readable( $file ) ? (array) json_decode( file_get_contents( $file ), true ) : array();
	}
	return $read[ $name ];
}

/**
 * The province or regency of a Kemendagri code at any level.
 *
 * @param string $code With or without dots: `35.76`, `35.76.02.1003`.
 * @return array|null Its name, and the name of its texts. Null for a code that is not one, or that nobody has.
 */
function ramah_region( $code ) {
	if ( ! preg_match( '/^([1-9]\d)(?:\.?(\d\d)(?:\.?\d\d(?:\.?\d{4})?)?)?$/D', $code, $parts ) ) {
		return null;
	}
	$regions = ramah_data( 'regions' );
	$digits  = $parts[1] . ( isset( $parts[2] ) ? $parts[2] : '' );
	return isset( $regions[ $digits ] ) ? $regions[ $digits ] : null;
}

/**
 * Codes that a text may mean: a code, a name, or both as the settings page offers them (`35.76 Kota Mojokerto`).
 *
 * @param string $text As somebody wrote it.
 * @return string[] One where it is clear, none where it is unknown, more where a name fits more than one region.
 */
function ramah_find_regions( $text ) {
	$text = trim( preg_replace( '/\s+/u', ' ', $text ) );
	if ( preg_match( '/^[\d.]+/', $text, $parts ) ) {
		return ramah_region( $parts[0] ) ? array( $parts[0] ) : array();
	}
	// The short names that people use.
	$wanted = preg_replace( '/^kab(?:\.|upaten)? /', 'kabupaten ', strtolower( $text ) );
	$bare   = array();
	foreach ( ramah_data( 'regions' ) as $digits => $region ) {
		$name = strtolower( $region[0] );
		$code = ramah_dotted( $digits );
		if ( $name === $wanted ) {
			return array( $code );
		}
		if ( '' !== $wanted && preg_replace( '/^(kabupaten|kota) /', '', $name ) === $wanted ) {
			$bare[] = $code;
		}
	}
	return $bare;
}

/**
 * As people write a code: 3576 is 35.76.
 *
 * @param string|int $digits Of a province or regency.
 * @return string
 */
function ramah_dotted( $digits ) {
	return implode( '.', str_split( (string) $digits, 2 ) );
}
