package id.selaras.mutation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a decree that its authority may change (domain reference 11.2, T4). Parts in braces are filled when it is
 * set; everything else is printed as it is written.
 *
 * @param considering Menimbang: the reasons, lettered a, b, c
 * @param remembering Mengingat: the legal bases by rank
 * @param deciding    Memutuskan: KESATU, KEDUA … up to {@link #MOST_DECISIONS}
 */
public record DecreeText(List<String> considering, List<String> remembering, List<String> deciding) {

    /** What may stand in braces: number of people, first day, day of the team's consideration. */
    public static final Set<String> PARTS = Set.of("jumlah", "tmt", "pertimbangan");

    /** As many as there are ordinals in use. */
    public static final int MOST_DECISIONS = 10;

    /** As many as there are letters. */
    public static final int MOST_REASONS = 26;

    private static final List<String> ORDINALS = List.of(
            "KESATU",
            "KEDUA",
            "KETIGA",
            "KEEMPAT",
            "KELIMA",
            "KEENAM",
            "KETUJUH",
            "KEDELAPAN",
            "KESEMBILAN",
            "KESEPULUH");
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

    public DecreeText {
        considering = List.copyOf(considering);
        remembering = List.copyOf(remembering);
        deciding = List.copyOf(deciding);
    }

    /** A paragraph with what stands before it. */
    public record Paragraph(String mark, String text) {}

    /** The words a decree has unless its authority changes them. */
    public static DecreeText usual(String government, String authority, List<String> legalBases) {
        return new DecreeText(
                List.of(
                        "bahwa untuk pemenuhan kebutuhan organisasi, pemerataan beban kerja, dan pengembangan karier,"
                                + " perlu memindahkan Pegawai Negeri Sipil dalam jabatan di lingkungan Pemerintah "
                                + government + ";",
                        "bahwa berdasarkan pertimbangan Tim Penilai Kinerja Pegawai Negeri Sipil tanggal"
                                + " {pertimbangan}, pegawai yang namanya tercantum dalam Lampiran Keputusan ini memenuhi"
                                + " syarat untuk dipindahkan;",
                        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu"
                                + " menetapkan Keputusan " + authority
                                + " tentang pemindahan Pegawai Negeri Sipil dalam"
                                + " jabatan di lingkungan Pemerintah " + government + ";"),
                legalBases,
                List.of(
                        "Memindahkan {jumlah} orang Pegawai Negeri Sipil yang namanya tercantum dalam kolom 2, dari"
                                + " jabatan dalam kolom 4 ke jabatan dalam kolom 5 Lampiran yang merupakan bagian tidak"
                                + " terpisahkan dari Keputusan ini.",
                        "Kepada yang bersangkutan diberikan penghasilan dan tunjangan sesuai dengan ketentuan"
                                + " peraturan perundang-undangan.",
                        "Yang bersangkutan melaksanakan serah terima tugas di tempat lama dan segera melapor di tempat"
                                + " tugas yang baru.",
                        "Keputusan ini mulai berlaku terhitung mulai tanggal {tmt}, dengan ketentuan apabila di"
                                + " kemudian hari terdapat kekeliruan akan diadakan perbaikan sebagaimana mestinya."));
    }

    /** Parts in braces that nothing fills. */
    public List<String> unknownParts() {
        return Stream.of(considering, remembering, deciding)
                .flatMap(List::stream)
                .flatMap(text -> PART.matcher(text).results())
                .map(part -> part.group(1))
                .filter(part -> !PARTS.contains(part))
                .distinct()
                .toList();
    }

    /** The reasons with their letters. */
    public List<Paragraph> reasons(Map<String, String> parts) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < considering.size(); i++) {
            all.add(new Paragraph(Character.toString((char) ('a' + i)), filled(considering.get(i), parts)));
        }
        return all;
    }

    /** The legal bases with their numbers. */
    public List<Paragraph> bases(Map<String, String> parts) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < remembering.size(); i++) {
            all.add(new Paragraph(Integer.toString(i + 1), filled(remembering.get(i), parts)));
        }
        return all;
    }

    /** The decisions with their ordinals. */
    public List<Paragraph> decisions(Map<String, String> parts) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < deciding.size(); i++) {
            all.add(new Paragraph(ORDINALS.get(i), filled(deciding.get(i), parts)));
        }
        return all;
    }

    /** How an extract names the decisions after the first, or null where there is none. */
    public String rest() {
        int last = deciding.size() - 1;
        if (last < 1) {
            return null;
        }
        return last == 1 ? ORDINALS.get(1) : ORDINALS.get(1) + " s.d. " + ORDINALS.get(last);
    }

    private static String filled(String text, Map<String, String> parts) {
        return PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), part.group())));
    }
}
