package id.selaras.survey.application;

import id.selaras.survey.domain.FollowUpStatus;
import id.selaras.survey.domain.RespondentFact;
import id.selaras.survey.domain.ServiceQuality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the printed report names things (PermenPANRB 14/2017). */
final class ReportWords {

    private static final String UNTOLD = "Tidak menyebutkan";

    private static final Map<RespondentFact, Map<String, String>> GROUPS = Map.of(
            RespondentFact.SEX, groups("M", "Laki-laki", "F", "Perempuan"),
            RespondentFact.AGE_BAND,
                    groups(
                            "TO_20", "sampai 20 tahun",
                            "TO_30", "21-30 tahun",
                            "TO_40", "31-40 tahun",
                            "TO_50", "41-50 tahun",
                            "TO_60", "51-60 tahun",
                            "ABOVE_60", "di atas 60 tahun"),
            RespondentFact.EDUCATION,
                    groups(
                            "SD", "SD", "SMP", "SMP", "SMA", "SMA", "D1_D3", "D1-D3", "S1", "S1", "S2", "S2", "S3",
                            "S3"),
            RespondentFact.OCCUPATION,
                    groups(
                            "PNS", "PNS",
                            "TNI", "TNI",
                            "POLRI", "POLRI",
                            "SWASTA", "Swasta",
                            "WIRAUSAHA", "Wirausaha",
                            "LAINNYA", "Lainnya"));

    private ReportWords() {}

    /** Names of the elements by code. */
    static Map<String, String> elements() {
        Map<String, String> names = new LinkedHashMap<>();
        QuestionTexts.in(QuestionTexts.OFFICIAL).forEach(question -> names.put(question.element(), question.name()));
        return names;
    }

    static String fact(RespondentFact fact) {
        return switch (fact) {
            case SEX -> "Jenis kelamin";
            case AGE_BAND -> "Usia";
            case EDUCATION -> "Pendidikan terakhir";
            case OCCUPATION -> "Pekerjaan";
        };
    }

    /** Names of the groups of a fact by code, in the order of the form. */
    static Map<String, String> groups(RespondentFact fact) {
        return GROUPS.get(fact);
    }

    /** The groups that somebody can name, without those who name none. */
    static List<String> told(RespondentFact fact) {
        return GROUPS.get(fact).entrySet().stream()
                .filter(group -> !group.getKey().equals(RespondentFact.UNTOLD))
                .map(Map.Entry::getValue)
                .toList();
    }

    static String performance(ServiceQuality quality) {
        return switch (quality) {
            case A -> "Sangat Baik";
            case B -> "Baik";
            case C -> "Kurang Baik";
            case D -> "Tidak Baik";
        };
    }

    static String status(FollowUpStatus status) {
        return switch (status) {
            case PLANNED -> "Direncanakan";
            case RUNNING -> "Berjalan";
            case DONE -> "Selesai";
        };
    }

    private static Map<String, String> groups(String... codesAndNames) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            groups.put(codesAndNames[i], codesAndNames[i + 1]);
        }
        groups.put(RespondentFact.UNTOLD, UNTOLD);
        return groups;
    }
}
