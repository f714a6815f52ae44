<?php
/**
 * The page Pengaturan › Ramah.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts it into the menu, for those who may change a site's settings.
 */
function ramah_menu() {
	add_options_page( 'Ramah', 'Ramah', 'manage_options', 'ramah', 'ramah_settings_page' );
}
add_action( 'admin_menu', 'ramah_menu' );

/**
 * And beside the plugin's name in the list of plugins.
 *
 * @param string[] $links Of the plugin.
 * @return string[]
 */
function ramah_plugin_links( $links ) {
	$to = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=ramah' ) ), esc_html__( 'Pengaturan', 'ramah' ) );
	return array_merge( array( $to ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( RAMAH_FILE ), 'ramah_plugin_links' );

/**
 * A row of the form with one line of text.
 *
 * @param string $name  Of the setting.
 * @param string $label What it is.
 * @param string $help  One sentence.
 * @param string $value What stands in it.
 * @param string $more  Attributes of ours, escaped.
 */
function ramah_text_row( $name, $label, $help, $value, $more = '' ) {
	printf(
		'<tr><th scope="row"><label for="ramah-%1$s">%2$s</label></th><td><input class="regular-text" type="text" id="ramah-%1$s" name="ramah[%1$s]" value="%3$s" aria-describedby="ramah-%1$s-help" %4$s><p class="description" id="ramah-%1$s-help">%5$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( $value ),
		$more, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		esc_html( $help )
	);
}

/**
 * A row with a choice.
 *
 * @param string   $name    Of the setting.
 * @param string   $label   What it is.
 * @param string[] $choices Value to words.
 * @param string   $value   What is chosen.
 */
function ramah_choice_row( $name, $label, $choices, $value ) {
	printf( '<tr><th scope="row"><label for="ramah-%1$s">%2$s</label></th><td><select id="ramah-%1$s" name="ramah[%1$s]">', esc_attr( $name ), esc_html( $label ) );
	foreach ( $choices as $key => $words ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $key ), selected( $value, $key, false ), esc_html( $words ) );
	}
	echo '</select></td></tr>';
}

/**
 * The page.
 */
function ramah_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = ramah_options();
	?>
	<div class="wrap">
	<h1>Ramah</h1>
	<p><?php esc_html_e( 'Tempel kode pendek ini di tulisan atau halaman, atau pilih blok "Ramah" di editor:', 'ramah' ); ?> <code>[ramah element="hotline-card"]</code></p>
	<form method="post" action="options.php">
	<?php settings_fields( 'ramah' ); ?>
	<h2><?php esc_html_e( 'Umum', 'ramah' ); ?></h2>
	<table class="form-table" role="presentation"><tbody>
	<?php
	ramah_text_row(
		'region',
		__( 'Wilayah', 'ramah' ),
		__( 'Kode Kemendagri atau nama kabupaten atau kota. Kosong: nomor nasional.', 'ramah' ),
		$options['region'] ? ramah_region_words( $options['region'] ) : '',
		'list="ramah-regions" autocomplete="off" placeholder="35.76"'
	);
	ramah_choice_row(
		'lang',
		__( 'Bahasa', 'ramah' ),
		array(
			''   => __( 'Ikut bahasa situs', 'ramah' ),
			'id' => 'Bahasa Indonesia',
			'en' => 'English',
		),
		$options['lang']
	);
	ramah_choice_row(
		'theme',
		__( 'Warna', 'ramah' ),
		array(
			''      => __( 'Ikut HP pengunjung', 'ramah' ),
			'light' => __( 'Terang', 'ramah' ),
			'dark'  => __( 'Gelap', 'ramah' ),
		),
		$options['theme']
	);
	?>
	<tr><th scope="row"><?php esc_html_e( 'Tampil di mana', 'ramah' ); ?></th><td><fieldset>
	<legend class="screen-reader-text"><?php esc_html_e( 'Tampil di mana', 'ramah' ); ?></legend>
	<?php
	foreach ( ramah_places() as $place => $words ) {
		printf(
			'<label><input type="checkbox" name="ramah[places][]" value="%s"%s> %s</label><br>',
			esc_attr( $place ),
			checked( in_array( $place, $options['places'], true ), true, false ),
			esc_html( $words )
		);
	}
	?>
	<p class="description"><?php esc_html_e( 'Tanpa pilihan, Ramah hanya tampil di tempat kode pendek atau blok ditulis. Halaman lain tidak memuat apa pun dari plugin ini.', 'ramah' ); ?></p>
	</fieldset></td></tr>
	</tbody></table>
	<h2><?php esc_html_e( 'Kantor penerima laporan', 'ramah' ); ?></h2>
	<p><?php esc_html_e( 'Hanya untuk situs yang punya kantor penerima. Kosong: laporan rahasia tidak ditawarkan, nomor bantuan tetap tampil. Kantor hanya diatur di sini, tidak bisa ditulis di tulisan atau halaman.', 'ramah' ); ?></p>
	<table class="form-table" role="presentation"><tbody>
	<?php
	ramah_text_row( 'receiver', __( 'Alamat penerima', 'ramah' ), __( 'Alamat server kantor, dimulai dengan https://', 'ramah' ), $options['receiver'], 'inputmode="url" autocomplete="off"' );
	ramah_text_row( 'office-key', __( 'Kunci kantor', 'ramah' ), __( 'Kunci umum (office-key), 43 huruf dan angka. Bukan kunci rahasia.', 'ramah' ), $options['office-key'], 'autocomplete="off" spellcheck="false"' );
	ramah_text_row( 'office-epoch', __( 'Nomor daftar petugas', 'ramah' ), __( 'Angka office-epoch dari kantor.', 'ramah' ), $options['office-epoch'], 'inputmode="numeric" autocomplete="off"' );
	?>
	</tbody></table>
	<?php submit_button(); ?>
	</form>
	<datalist id="ramah-regions">
	<?php
	foreach ( ramah_data( 'regions' ) as $digits => $region ) {
		printf( '<option value="%s"></option>', esc_attr( ramah_dotted( $digits ) . ' ' . $region[0] ) );
	}
	?>
	</datalist>
	<?php ramah_uses(); ?>
	</div>
	<?php
}

/**
 * Posts and pages that hold something of ours: what stays behind in them when the plugin is switched off.
 */
function ramah_uses() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- One look, on this page alone; a search would match words, not marks.
	$found = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT ID, post_title, post_content FROM {$wpdb->posts} WHERE post_type NOT IN ( 'revision', 'nav_menu_item' ) AND post_status <> 'trash' AND ( post_content LIKE %s OR post_content LIKE %s ) ORDER BY ID DESC LIMIT 50",
			'%' . $wpdb->esc_like( '[ramah' ) . '%',
			'%' . $wpdb->esc_like( '<!-- wp:ramah/' ) . '%'
		)
	);
	echo '<h2>' . esc_html__( 'Dipakai di', 'ramah' ) . '</h2>';
	echo '<p>' . esc_html__( 'Bila plugin dinonaktifkan: blok menyisakan tautan ke 110 dan 129, kode pendek tersisa sebagai tulisan [ramah …]. Hapus kode pendeknya dulu.', 'ramah' ) . '</p>';
	if ( ! $found ) {
		echo '<p>' . esc_html__( 'Belum ada tulisan atau halaman.', 'ramah' ) . '</p>';
		return;
	}
	echo '<ul class="ul-disc">';
	foreach ( $found as $post ) {
		$kind  = has_shortcode( $post->post_content, 'ramah' ) ? __( 'kode pendek', 'ramah' ) : __( 'blok', 'ramah' );
		$title = '' === $post->post_title ? "#$post->ID" : $post->post_title;
		printf( '<li><a href="%s">%s</a> (%s)</li>', esc_url( get_edit_post_link( $post->ID ) ), esc_html( $title ), esc_html( $kind ) );
	}
	echo '</ul>';
}
