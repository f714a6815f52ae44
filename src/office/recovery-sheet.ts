/**
 * The sheet for the safe. Each line but the key begins with `#`, so that the sheet itself is an identity file of age:
 * typed off or scanned, it opens reports without any of our programs.
 */

export interface RecoverySheet {
  office: string;
  officeKey: string;
  identity: string;
  recipient: string;
  /** `YYYY-MM-DD` */
  day: string;
}

export function recoverySheet({ office, officeKey, identity, recipient, day }: RecoverySheet): string {
  return `# LEMBAR PEMULIHAN / RECOVERY SHEET
# ${office}
# ${day}
#
# Cetak lembar ini, simpan di brankas, lalu hapus berkasnya dari komputer.
# Siapa pun yang memegang lembar ini dapat membaca semua laporan kantor ini.
# Pakai hanya bila semua kunci petugas hilang.
#
# Print this sheet, keep it in a safe, then delete the file from the computer.
# Whoever holds this sheet can read every report to this office.
# Use it only when all officers' keys are lost.
#
# Cara membuka laporan dengan program age (https://age-encryption.org):
# How to open a report with the program age:
#
#   age -d -i recovery.txt laporan.age | tail -c +37 | tr -d '\\0'
#
# 36 byte pertama bukan teks; sisanya JSON, lalu nol.
# The first 36 bytes are not text; JSON follows, then zeros.
#
# office: ${officeKey}
# public key: ${recipient}
${identity}
`;
}
