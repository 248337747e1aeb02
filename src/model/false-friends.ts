/** Words that Malay and Indonesian share, with different meanings: where a reader of this site could stumble. */

/** In the order of the alphabet; what each means is in `content/strings/<locale>/false-friends.json`. */
export const falseFriends = [
  'ahli',
  'akta',
  'bandar',
  'daerah',
  'dewan',
  'dilantik',
  'jabatan',
  'kakitangan',
  'kerajaan',
  'kesan',
  'kota',
  'menjemput',
  'negeri',
  'pasar',
  'pejabat',
  'pelatih',
  'pelaku',
  'penyelenggaraan',
  'percuma',
  'perkara',
  'PKS',
  'rencana',
  'taman',
  'wali',
] as const;
