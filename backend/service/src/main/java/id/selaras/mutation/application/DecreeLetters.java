package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.domain.DecreeText;
import id.selaras.mutation.domain.DecreeText.Paragraph;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Drafts decrees and their extracts. */
@ApplicationScoped
class DecreeLetters {

    private static final String SUBJECT = "pemindahan Pegawai Negeri Sipil dalam jabatan di lingkungan Pemerintah ";

    @Inject
    MutationCaseRepository cases;

    @Inject
    DecreeRepository decrees;

    @Inject
    DecreeTextRepository texts;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    LetterParties parties;

    @Inject
    CurrentActor current;

    /** The decree a case is under, with everybody under its number. */
    LetterDraft decree(MutationCaseView subject) {
        List<UUID> ids = members(subject);
        return new LetterDraft(
                LetterKind.DECREE,
                ids.get(0),
                editionOf(subject, ids),
                subject.decreeNumber(),
                subject.decreeDate(),
                (number, day) -> whole(ids, number, day, subject.effectiveOn(), textOf(number, day)));
    }

    LetterDraft extract(MutationCaseView subject) {
        return new LetterDraft(
                LetterKind.EXTRACT,
                subject.id(),
                subject.decreeNumber(),
                subject.decreeNumber(),
                subject.decreeDate(),
                (number, day) -> {
                    Map<String, Object> values = heading(LetterKind.EXTRACT, number, day);
                    values.put(
                            "move",
                            parties.moves(rows(List.of(subject.id())), day).get(0));
                    values.put("rest", textOf(number, day).rest());
                    return values;
                });
    }

    /**
     * Everything a decree prints.
     *
     * @param effective first day of every placement under it
     */
    Map<String, Object> whole(List<UUID> ids, String number, LocalDate day, LocalDate effective, DecreeText text) {
        Map<String, Object> values = heading(LetterKind.DECREE, number, day);
        String first = IndonesianText.date(effective);
        Map<String, String> parts = Map.of(
                "jumlah",
                ids.size() + " (" + IndonesianText.words(ids.size()) + ")",
                "tmt",
                first,
                "pertimbangan",
                decrees.considered(ids)
                        .map(at -> IndonesianText.date(LocalDate.ofInstant(at, parties.zone())))
                        .orElse("-"));
        values.put(
                "moves",
                parties.moves(rows(ids), day).stream()
                        .map(move -> new Move(move.person(), move.from(), move.to(), first))
                        .toList());
        values.put("noted", noted(ids));
        putText(values, text, parts);
        return values;
    }

    /** The state agency's recommendations on which the decree rests; without one its inaugurations may be annulled. */
    private List<String> noted(List<UUID> ids) {
        return recommendations.approvals(current.governmentId(), ids).stream()
                .map(approval -> "Rekomendasi mutasi Badan Kepegawaian Negara melalui I-MUT Nomor " + approval.number()
                        + " tanggal " + IndonesianText.date(approval.issuedOn()) + ";")
                .toList();
    }

    static void putText(Map<String, Object> values, DecreeText text, Map<String, String> parts) {
        List<Paragraph> decisions = text.decisions(parts);
        values.put("considering", text.reasons(parts));
        values.put("remembering", text.bases(parts));
        values.putIfAbsent("noted", List.of());
        values.put("deciding", decisions.subList(0, decisions.size() - 1));
        values.put("last", decisions.get(decisions.size() - 1));
    }

    /** The usual words of the government. */
    DecreeText usual() {
        Map<String, Object> values = parties.common("", "", LocalDate.EPOCH);
        LetterSettings set = (LetterSettings) values.get("settings");
        return DecreeText.usual(
                (String) values.get("government"), set.authority().title(), set.legalBases());
    }

    List<UUID> members(MutationCaseView subject) {
        return decrees.cases(current.governmentId(), subject.decreeNumber(), subject.decreeDate());
    }

    /** Another edition when more people come under the same number. */
    static String editionOf(MutationCaseView subject, List<UUID> members) {
        return subject.decreeNumber() + "|" + members.size() + "|" + Integer.toHexString(members.hashCode());
    }

    private DecreeText textOf(String number, LocalDate day) {
        return texts.of(current.governmentId(), number, day).orElseGet(this::usual);
    }

    private Map<String, Object> heading(LetterKind kind, String number, LocalDate day) {
        Map<String, Object> values = parties.common(kind.title() + " " + number, number, day);
        LetterSettings set = (LetterSettings) values.get("settings");
        values.put("authority", set.authority().title().toUpperCase(Locale.ROOT));
        values.put("about", (SUBJECT + values.get("government")).toUpperCase(Locale.ROOT));
        return values;
    }

    private List<MutationCaseRow> rows(List<UUID> ids) {
        Map<UUID, MutationCaseRow> found = cases.rowsOf(current.governmentId(), ids);
        return ids.stream().map(found::get).toList();
    }
}
