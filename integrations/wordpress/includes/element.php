<?php
/**
 * Writes a tag: its attributes, and inside it a text with working numbers.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * One element as HTML. It needs no script; with one it is upgraded.
 *
 * @param array $asked    What a post asks for: `element`, and attributes of its tag. Nothing of it is trusted.
 * @param bool  $may_name Whether whoever asks may name a number of the site's own.
 * @return string
 */
function ramah_element( $asked, $may_name = true ) {
	$asked    = array_map( 'ramah_clean', array_filter( $asked, 'is_scalar' ) );
	$elements = ramah_data( 'elements' );
	$options  = ramah_options();
	$notes    = array();

	$element = isset( $asked['element'] ) ? preg_replace( '/^ramah-/', '', strtolower( $asked['element'] ) ) : 'hotline-card';
	if ( ! isset( $elements[ $element ] ) ) {
		/* translators: 1: what was written, 2: names that exist. */
		$notes[] = sprintf( __( 'element="%1$s" tidak ada. Pilih salah satu: %2$s.', 'ramah' ), $element, implode( ', ', array_keys( $elements ) ) );
		$element = 'hotline-card';
	}
	$attributes = ramah_attributes( $asked, $element, $options, $may_name );
	if ( ! empty( $attributes['region'] ) ) {
		$found = ramah_find_regions( $attributes['region'] );
		if ( 1 === count( $found ) ) {
			$attributes['region'] = $found[0];
		} else {
			/* translators: %s: what was written. */
			$notes[] = sprintf( __( 'Wilayah "%s" tidak dikenal. Tulis kodenya, misalnya 35.76. Pengunjung melihat nomor nasional.', 'ramah' ), $attributes['region'] );
			unset( $attributes['region'] );
		}
	}

	$inside = ramah_inside( $element, $attributes );
	if ( is_feed() ) {
		return $inside;
	}
	ramah_enqueue();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$html = "<ramah-$element$written>\n$inside</ramah-$element>\n";
	// A mistake is for those who can mend it.
	if ( $notes && current_user_can( 'edit_posts' ) ) {
		$html .= '<p class="ramah-note"><strong>Ramah:</strong> ' . esc_html( implode( ' ', $notes ) ) . "</p>\n";
	}
	return $html;
}

/**
 * A value as somebody typed or pasted it: without markup, and without the curly quotation marks of a text editor.
 *
 * @param mixed $value A scalar.
 * @return string
 */
function ramah_clean( $value ) {
	return trim( preg_replace( '/^[“”„″"\']+|[“”„″"\']+$/u', '', sanitize_text_field( (string) $value ) ) );
}

/**
 * What stands on the tag. The office comes from the settings alone: a post must not send a report to a stranger.
 *
 * @param array  $asked    Clean.
 * @param string $element  One that exists.
 * @param array  $options  Of the site.
 * @param bool   $may_name Whether a number of the site's own may be named.
 * @return string[] Name to value, none of them empty.
 */
function ramah_attributes( $asked, $element, $options, $may_name ) {
	$allowed  = ramah_data( 'elements' )[ $element ];
	$office   = array( 'receiver', 'office-key', 'office-epoch' );
	$given    = array_intersect_key( $asked, array_flip( array_diff( $allowed, $office ) ) );
	$settings = array_intersect_key( $options, array_flip( $allowed ) );
	foreach ( array( 'lang', 'theme' ) as $name ) {
		$given[ $name ]    = isset( $asked[ $name ] ) ? $asked[ $name ] : '';
		$settings[ $name ] = $options[ $name ];
	}
	$attributes = array_merge( array_filter( $settings, 'strlen' ), array_filter( $given, 'strlen' ) );

	if ( ! $may_name ) {
		// The card says "from the site's owner" beside it.
		$attributes = array_diff_key( $attributes, array_flip( array( 'name', 'phone', 'whatsapp', 'hours' ) ) );
	}
	if ( isset( $attributes['lang'] ) && ! in_array( $attributes['lang'], array( 'id', 'en' ), true ) ) {
		unset( $attributes['lang'] );
	}
	foreach ( array( 'href', 'qr' ) as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$attributes[ $name ] = esc_url_raw( $attributes[ $name ], array( 'https' ) );
		}
	}
	// Printed on a sheet: only the site's own address.
	if ( isset( $attributes['qr'] ) && wp_parse_url( $attributes['qr'], PHP_URL_HOST ) !== wp_parse_url( home_url(), PHP_URL_HOST ) ) {
		unset( $attributes['qr'] );
	}
	return array_filter( $attributes, 'strlen' );
}

/**
 * What stands inside the tag: the text that was drawn for this element, region and language, with its places filled.
 *
 * @param string   $element    One that exists.
 * @param string[] $attributes As on the tag.
 * @return string
 */
function ramah_inside( $element, $attributes ) {
	$a     = array_merge( array_fill_keys( array( 'lang', 'region', 'variant', 'audience', 'topic', 'label', 'href', 'receiver' ), '' ), $attributes );
	$lang  = $a['lang'] ? $a['lang'] : ( 0 === strpos( get_locale(), 'en' ) ? 'en' : 'id' );
	$words = array(
		'hotline-card'       => array( $a['variant'], $a['audience'] ),
		'rights-infographic' => array( strtolower( $a['topic'] ) ),
		'help-button'        => array( $a['label'] ? 'label' : '' ),
		'quick-exit'         => array( $a['label'] ? 'label' : '', $a['href'] ? 'href' : '' ),
	);
	$words = isset( $words[ $element ] ) ? $words[ $element ] : array( $a['receiver'] ? 'office' : '' );

	$region = $a['region'] ? ramah_region( $a['region'] ) : null;
	$texts  = ramah_data( $lang );
	if ( $region ) {
		$texts = array_merge( $texts, ramah_data( "$lang-{$region[1]}" ) );
	}
	// A word that nobody drew a text for is left out, the last first.
	do {
		$shape = rtrim( $element . '+' . implode( '-', array_filter( $words ) ), '+' );
	} while ( ! isset( $texts[ $shape ] ) && null !== array_pop( $words ) );
	return strtr(
		$texts[ $shape ],
		array(
			'{{region}}'              => $region ? esc_html( $region[0] ) : '',
			'{{label}}'               => esc_html( $a['label'] ),
			'https://tujuan.invalid/' => esc_url( $a['href'] ),
			'https://kantor.invalid'  => esc_url( $a['receiver'] ),
		)
	);
}
