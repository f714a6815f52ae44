<?php
/**
 * Plugin Name:       Ramah
 * Description:       Nomor bantuan, hak, dan laporan rahasia bagi perempuan dan anak yang mengalami kekerasan, dan bagi saksi. Tanpa pelacak, tanpa server lain.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       ramah
 * Domain Path:       /languages
 *
 * Version and RAMAH_VERSION are written by scripts/build-wordpress.mjs, from package.json.
 *
 * @package Ramah
 */

defined( 'ABSPATH' ) || exit;

define( 'RAMAH_VERSION', '0.0.0' );
define( 'RAMAH_FILE', __FILE__ );
define( 'RAMAH_DIR', __DIR__ );

if ( ! is_readable( RAMAH_DIR . '/data/elements.json' ) ) {
	// The folder of the repository: without the scripts and texts that the packing adds.
	add_action(
		'admin_notices',
		static function () {
			echo '<div class="notice notice-error"><p>Ramah: berkas plugin tidak lengkap. Pasang dari ramah.zip (npm run build:wordpress).</p></div>';
		}
	);
	return;
}

require RAMAH_DIR . '/includes/data.php';
require RAMAH_DIR . '/includes/options.php';
require RAMAH_DIR . '/includes/element.php';
require RAMAH_DIR . '/includes/assets.php';
require RAMAH_DIR . '/includes/content.php';
require RAMAH_DIR . '/includes/places.php';
require RAMAH_DIR . '/includes/translation.php';

if ( is_admin() ) {
	require RAMAH_DIR . '/includes/settings-check.php';
	require RAMAH_DIR . '/includes/settings-page.php';
}
