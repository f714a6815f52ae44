<?php
/**
 * Reads what came from the settings form. What is wrong is said and not saved; what was saved before stays.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * One option, one setting: WordPress itself checks the nonce and `manage_options` before it is written (options.php).
 */
function ramah_register_settings() {
	register_setting(
		'ramah',
		'ramah',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'ramah_check_options',
			'default'           => array(),
		)
	);
}
add_action( 'admin_init', 'ramah_register_settings' );

/**
 * The form, made safe.
 *
 * @param mixed $form As it came.
 * @return array As ramah_options() gives it.
 */
function ramah_check_options( $form ) {
	$old  = ramah_options();
	$form = array_merge( $old, array( 'places' => array() ), is_array( $form ) ? $form : array() );
	$text = static function ( $name ) use ( $form ) {
		return is_string( $form[ $name ] ) ? trim( sanitize_text_field( $form[ $name ] ) ) : '';
	};
	$new = array(
		'region' => ramah_check_region( $text( 'region' ), $old['region'] ),
		'lang'   => in_array( $text( 'lang' ), array( 'id', 'en' ), true ) ? $text( 'lang' ) : '',
		'theme'  => in_array( $text( 'theme' ), array( 'light', 'dark' ), true ) ? $text( 'theme' ) : '',
		'places' => array_values( array_intersect( array_keys( ramah_places() ), (array) $form['places'] ) ),
	);
	$office = array(
		'receiver'     => is_string( $form['receiver'] ) ? untrailingslashit( trim( $form['receiver'] ) ) : '',
		'office-key'   => $text( 'office-key' ),
		'office-epoch' => $text( 'office-epoch' ),
	);
	return array_merge( $new, ramah_check_office( $office ) ? $office : array_intersect_key( $old, $office ) );
}

/**
 * A region's code from a code or a name.
 *
 * @param string $text As written.
 * @param string $old  As it was.
 * @return string
 */
function ramah_check_region( $text, $old ) {
	$found = '' === $text ? array( '' ) : ramah_find_regions( $text );
	if ( 1 === count( $found ) ) {
		return $found[0];
	}
	if ( ! $found ) {
		/* translators: %s: what was written. */
		$says = sprintf( __( 'Wilayah "%s" tidak dikenal. Tulis kode Kemendagri, misalnya 35.76, atau nama kabupaten atau kota.', 'ramah' ), $text );
	} else {
		/* translators: 1: what was written, 2: codes with names. */
		$says = sprintf( __( '"%1$s" bisa berarti lebih dari satu wilayah. Pilih salah satu: %2$s.', 'ramah' ), $text, implode( ', ', array_map( 'ramah_region_words', $found ) ) );
	}
	add_settings_error( 'ramah', 'region', esc_html( $says ) );
	return $old;
}

/**
 * A code with its name.
 *
 * @param string $code At any level.
 * @return string
 */
function ramah_region_words( $code ) {
	$region = ramah_region( $code );
	return $region ? "$code {$region[0]}" : $code;
}

/**
 * Whether an office can be used as it was written; says what is wrong. The same rules as src/elements/shared/door-support.ts.
 *
 * @param string[] $office receiver, office-key, office-epoch.
 * @return bool
 */
function ramah_check_office( $office ) {
	if ( '' === implode( '', $office ) ) {
		return true;
	}
	$wrong = array();
	$parts = wp_parse_url( $office['receiver'] );
	$extra = is_array( $parts ) ? array_diff_key( $parts, array_flip( array( 'scheme', 'host', 'port', 'path' ) ) ) : array( 'none' );
	$https = is_array( $parts ) && isset( $parts['scheme'], $parts['host'] ) && 'https' === $parts['scheme'];
	if ( ! $https || $extra || esc_url_raw( $office['receiver'], array( 'https' ) ) !== $office['receiver'] ) {
		$wrong[] = __( 'Alamat penerima harus mulai dengan https:// dan tanpa "?" atau "#".', 'ramah' );
	}
	if ( ! preg_match( '/^[\w-]{42}[AEIMQUYcgkosw048]$/D', $office['office-key'] ) ) {
		$wrong[] = __( 'Kunci kantor terdiri dari 43 huruf dan angka. Salin persis dari "ramah-widgets office init".', 'ramah' );
	}
	if ( ! preg_match( '/^\d{0,15}$/D', $office['office-epoch'] ) ) {
		$wrong[] = __( 'Nomor daftar petugas (epoch) hanya angka.', 'ramah' );
	}
	foreach ( $wrong as $at => $says ) {
		add_settings_error( 'ramah', "office-$at", esc_html( $says ) );
	}
	return ! $wrong;
}
