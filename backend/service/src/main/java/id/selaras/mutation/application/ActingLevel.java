package id.selaras.mutation.application;

import id.selaras.organisation.application.JobFacts;
import id.selaras.shared.error.Reason;
import java.util.List;
import java.util.Map;

/**
 * Who may act for an official, and for whom anybody may: the post is a leader's, the person of the same level or of the
 * one below (SE BKN 1/SE/I/2021).
 */
final class ActingLevel {

    /** Highest first; equal levels of the functional career stand beside the managerial ones (PermenPANRB 17/2021). */
    private static final List<List<String>> LEVELS = List.of(
            List.of("JPT_UTAMA"),
            List.of("JPT_MADYA", "AHLI_UTAMA"),
            List.of("JPT_PRATAMA"),
            List.of("ADMINISTRATOR", "AHLI_MADYA"),
            List.of("PENGAWAS", "AHLI_MUDA"),
            List.of("PELAKSANA", "AHLI_PERTAMA", "PENYELIA", "MAHIR", "TERAMPIL", "PEMULA"));

    private ActingLevel() {}

    static List<Reason> objections(JobFacts held, JobFacts official) {
        if (!official.isStructural()) {
            return List.of(new Reason("not-an-official", Map.of("level", official.level())));
        }
        int below = rank(held) - rank(official);
        return below == 0 || below == 1
                ? List.of()
                : List.of(new Reason("level-too-low", Map.of("level", held.level(), "wanted", official.level())));
    }

    private static int rank(JobFacts job) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).contains(job.level())) {
                return i;
            }
        }
        return LEVELS.size();
    }
}
